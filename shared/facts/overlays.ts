import type { Rect } from "../snapshot/geometry.ts";
import type { Facts } from "./facts.ts";

export interface OverlayFact {
  element: number;
  path: string;
  kind: "consent" | "chat" | "header" | "bar" | "dialog" | "age" | "floating" | "backdrop";
  rect: Rect;
  /** Share of the first viewport that it covers, 0–1. */
  coverage: number;
  isSeen: boolean;
  isSticky: boolean;
  text: string;
}

export function deriveOverlays(_facts: Facts): readonly OverlayFact[] {
  return [];
}
