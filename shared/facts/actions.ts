import type { Rect } from "../snapshot/geometry.ts";
import type { Facts } from "./facts.ts";
import type { Region } from "./tree.ts";

export type Destination = "anchor" | "internal" | "external" | "tel" | "mail" | "messenger" | "social" | "file" | "script" | "submit" | "none";

/** A link or button that a visitor may follow. */
export interface Action {
  element: number;
  path: string;
  text: string;
  href: string | null;
  destination: Destination;
  region: Region;
  rect: Rect | undefined;
  isSeen: boolean;
  isFirstScreen: boolean;
  looksLikeButton: boolean;
  /** `strong`: a verb of getting something; `weak`: "learn more", "submit"; `none`: no call at all. */
  call: "strong" | "weak" | "none";
  /** The call names its object: "Calculate a kitchen", not only "Calculate". */
  namesObject: boolean;
  /** Leads nowhere: no address, no handler, a missing target. `unknown`: a script may listen. */
  works: "yes" | "no" | "unknown";
  /** Index into the snapshot's links, or into its controls for form buttons. */
  link: number;
  control: number;
}

export interface Actions {
  all: readonly Action[];
  /** Seen calls to action outside menus, footers, consent notices, language pickers and site search, strongest first. */
  calls: readonly Action[];
}

export function deriveActions(_facts: Facts): Actions {
  return { all: [], calls: [] };
}
