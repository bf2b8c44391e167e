import type { Block, TextStyle } from "../snapshot/blocks.ts";
import type { Rect } from "../snapshot/geometry.ts";
import { type Facts, part } from "./facts.ts";
import type { Region } from "./tree.ts";

/** A text block with what is known of its place. */
export interface ContentBlock {
  /** Place in the document, from 0. */
  index: number;
  element: number;
  text: string;
  style: TextStyle;
  rect: Rect | undefined;
  region: Region;
  /** Heading level, 1–6; 0 for other text. */
  level: number;
  /** What it is within the flow of the text. */
  role: "heading" | "paragraph" | "list" | "cell" | "label" | "quote" | "code";
  /** A visitor can see it, now or by scrolling (a block waiting for its reveal counts). */
  isSeen: boolean;
  /** Stands, at least in part, within the first viewport. */
  isFirstScreen: boolean;
  /** The page's own words to its visitor: not menus, footers, consent notices, dialogs, code. */
  isOwn: boolean;
  /** Share of its characters that stand in links. */
  linkShare: number;
}

export function deriveContent(facts: Facts): readonly ContentBlock[] {
  const { styles, rows } = part(facts, "blocks");
  const { tree, overlays, snapshot } = facts;
  const height = snapshot.conditions.viewport[1];
  const consents = overlays.filter(({ kind }) => kind === "consent" || kind === "chat");
  return rows.map((block, index): ContentBlock => {
    const { element, rect } = block;
    const level = headingLevel(facts, element);
    const region = tree.region(element);
    const role = level > 0 ? "heading" : roleOf(facts, element);
    const isSeen = isSeenBlock(block, height);
    return {
      index,
      element,
      text: block.text,
      style: styles[block.style] ?? UNKNOWN_STYLE,
      rect,
      region,
      level,
      role,
      isSeen,
      isFirstScreen: isSeen && rect !== undefined && rect[1] < height && rect[1] + rect[3] > 0,
      isOwn:
        isSeen &&
        (region === "main" || (region === "header" && level > 0)) &&
        role !== "code" &&
        !consents.some((overlay) => tree.isWithin(element, overlay.element)),
      linkShare: Math.min(1, (block.linked ?? 0) / Math.max(1, block.text.length)),
    };
  });
}

const UNKNOWN_STYLE: TextStyle = { family: "", sizePx: 16, weight: 400, color: "000000", background: null, align: "left" };

/** Reveals on scroll start transparent; in the first viewport nobody scrolls to reveal. */
function isSeenBlock({ shown, rect }: Block, height: number): boolean {
  if (shown === undefined) return true;
  return shown === "transparent" && rect !== undefined && rect[1] >= height;
}

function headingLevel({ tree }: Pick<Facts, "tree">, element: number): number {
  const at = tree.closest(element, (row) => /^h[1-6]$/.test(tree.tag(row)) || tree.role(row) === "heading");
  if (at < 0) return 0;
  const tag = tree.tag(at);
  return /^h[1-6]$/.test(tag) ? Number(tag[1]) : 2;
}

const ROLE_TAGS: Record<string, ContentBlock["role"]> = {
  li: "list",
  dt: "list",
  dd: "list",
  td: "cell",
  th: "cell",
  label: "label",
  legend: "label",
  blockquote: "quote",
  q: "quote",
  pre: "code",
  code: "code",
  kbd: "code",
  samp: "code",
};

function roleOf({ tree }: Pick<Facts, "tree">, element: number): ContentBlock["role"] {
  const at = tree.closest(element, (row) => ROLE_TAGS[tree.tag(row)] !== undefined || /^(?:p|div|section|form|main|body)$/.test(tree.tag(row)));
  return (at >= 0 && ROLE_TAGS[tree.tag(at)]) || "paragraph";
}
