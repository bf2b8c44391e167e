import type { Shown } from "../snapshot/geometry.ts";
import type { Color } from "./colors.ts";

/** What the walk knows of an element while it is inside it. */
export interface Visit {
  element: Element;
  tag: string;
  nth: number;
  parent: Visit | null;
  boundary: "shadow" | "frame" | null;
  /** Computed style; null inside what is not rendered. */
  style: CSSStyleDeclaration | null;
  /** Of the computed style, read once: each reading costs. */
  display: string;
  position: string;
  backgroundImage: string;
  /** Its own background color, once asked for; null where it is no plain color. */
  fill: Color | null | undefined;
  /** The color behind its text, once asked for; null where styles alone do not tell it. */
  background: Color | null | undefined;
  shown: Shown;
  /** The part of `shown` that this element itself causes. */
  hides: Shown;
  inline: boolean;
  /** Index of the form around it; -1 outside. */
  form: number;
  inLink: boolean;
  /** Offset of its document in the page; all of one document share it. */
  origin: readonly [number, number];
  /** The document that a frame holds, once it is known to be readable, and where it lies in the page. */
  inner: { document: Document; origin: readonly [number, number] } | null;
  /** Index in the `elements` part, once it is entered there; -1 before. */
  row: number;
  /** Index of its text style, once asked for; -1 before. */
  look: number;
  /** Number of its kin (see `TextStyles`), once asked for; -1 before. */
  kin: number;
  counts: Map<string, number> | null;
}

/** A visit of an element before its style is read: not rendered until the opposite is known. */
export const visitOf = (
  element: Element,
  tag: string,
  nth: number,
  parent: Visit | null,
  boundary: Visit["boundary"],
  origin: Visit["origin"],
): Visit => ({
  element,
  tag,
  nth,
  parent,
  boundary,
  style: null,
  display: "none",
  position: "static",
  backgroundImage: "none",
  fill: undefined,
  background: undefined,
  shown: parent?.shown,
  hides: undefined,
  inline: false,
  form: parent?.form ?? -1,
  inLink: parent?.inLink ?? false,
  origin: boundary === "frame" ? origin : (parent?.origin ?? origin),
  inner: null,
  row: -1,
  look: -1,
  kin: -1,
  counts: null,
});
