import type { Facts } from "./facts.ts";

export type WidgetKind = "chat" | "callback" | "reviews" | "booking" | "map" | "form" | "analytics" | "consent" | "captcha" | "quiz" | "ads" | "call-tracking";

/** A service of another company that the page loads, known by its host. */
export interface Widget {
  kind: WidgetKind;
  /** Lower-case name: jivo, tawk, calendly… */
  vendor: string;
  /** Where it was seen: script address, frame, host in an inline script, loaded resource. */
  seenIn: "script" | "frame" | "inline" | "resource" | "link";
  host: string;
  /** Row of the frame, where it is one; -1 otherwise. */
  element: number;
}

export function deriveWidgets(_facts: Facts): readonly Widget[] {
  return [];
}
