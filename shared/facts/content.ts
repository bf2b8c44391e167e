import type { Block, TextStyle } from "../snapshot/blocks.ts";
import type { Rect } from "../snapshot/geometry.ts";
import { type Facts, part } from "./facts.ts";
import { knownOverlays } from "./overlays.ts";
import type { Region, Tree } from "./tree.ts";

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
  const { tree, snapshot } = facts;
  const height = snapshot.conditions.viewport[1];
  const notices = knownOverlays(facts).filter(({ kind }) => kind === "consent" || kind === "chat");
  const heroes = new Set<number>();
  const labels = labelsOf(facts);
  return rows.map((block, index): ContentBlock => {
    const { element, rect, text } = block;
    const level = headingLevel(tree, element);
    const region = tree.region(element);
    const role = roleOf(tree, element, level, labels.has(text));
    const isSeen = isSeenBlock(block, height, region);
    const linkShare = Math.min(1, (block.linked ?? 0) / Math.max(1, text.length));
    if (region === "header" && isSeen && (level === 1 || level === 2))
      heroes.add(headerAround(tree, element));
    const isOwnRegion =
      region === "main" ||
      (region === "header" && (level > 0 || isHeroCopy(tree, heroes, element, text, linkShare)));
    return {
      index,
      element,
      text,
      style: styles[block.style] ?? UNKNOWN_STYLE,
      rect,
      region,
      level,
      role,
      isSeen,
      isFirstScreen: isSeen && rect !== undefined && rect[1] < height && rect[1] + rect[3] > 0,
      isOwn:
        isSeen &&
        isOwnRegion &&
        role !== "code" &&
        !notices.some((notice) => tree.isWithin(element, notice.element)),
      linkShare,
    };
  });
}

/** Words of labels: an inline `<label>` has no block of its own to be known by. */
function labelsOf({ snapshot }: Facts): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { label, labelSource, type } of snapshot.parts.controls ?? []) {
    const isShown = labelSource === "label" || labelSource === "wrap" || labelSource === "adjacent";
    if (isShown && type !== "hidden") labels.add(label);
  }
  return labels;
}

/** Fewer words beside the heading of a header are a telephone number, an address, a slogan of the logo. */
const HERO_WORDS = 5;

/** Many a page puts its first screen, heading, offer and button, into `<header>`. */
function isHeroCopy(
  tree: Tree,
  heroes: ReadonlySet<number>,
  element: number,
  text: string,
  linkShare: number,
): boolean {
  if (heroes.size === 0 || linkShare >= 0.5 || text.split(" ").length < HERO_WORDS) return false;
  return heroes.has(headerAround(tree, element));
}

/** Outermost element of the header that the element stands in. */
function headerAround(tree: Tree, element: number): number {
  let header = element;
  for (let at = element; at >= 0 && tree.region(at) === "header"; at = tree.parent(at)) header = at;
  return header;
}

const UNKNOWN_STYLE: TextStyle = {
  family: "",
  sizePx: 16,
  weight: 400,
  color: "000000",
  background: null,
  align: "left",
};

/** Text that waits for its reveal is transparent; so are closed menus and dialogs, which stand in regions of their own. */
function isSeenBlock({ shown, rect }: Block, height: number, region: Region): boolean {
  if (shown === undefined) return true;
  return shown === "transparent" && rect !== undefined && (region === "main" || rect[1] >= height);
}

const HEADING = /^h[1-6]$/;

function headingLevel(tree: Tree, element: number): number {
  for (let at = element; at >= 0; at = tree.parent(at)) {
    const tag = tree.tag(at);
    if (HEADING.test(tag)) return Number(tag[1]);
    if (tree.role(at) === "heading") return 2;
  }
  return 0;
}

const ROLE_TAGS: Readonly<Record<string, ContentBlock["role"]>> = {
  li: "list",
  dt: "list",
  dd: "list",
  td: "cell",
  th: "cell",
  label: "label",
  legend: "label",
  button: "label",
  option: "label",
  blockquote: "quote",
  q: "quote",
  pre: "code",
  code: "code",
  kbd: "code",
  samp: "code",
};

/** Past these the text is a paragraph of its own, whatever list or table it stands in. */
const PARAGRAPH_TAGS = new Set(["p", "div", "section", "form", "main", "body"]);

function roleOf(tree: Tree, element: number, level: number, isLabel: boolean): ContentBlock["role"] {
  if (level > 0) return "heading";
  if (isLabel) return "label";
  let own: ContentBlock["role"] | undefined;
  for (let at = element; at >= 0; at = tree.parent(at)) {
    const tag = tree.tag(at);
    const role = tree.role(at) === "button" ? "label" : ROLE_TAGS[tag];
    // A quotation and code hold paragraphs too; a control holds nothing else.
    if (role === "quote" || role === "code" || role === "label") return role;
    if (own === undefined) {
      if (role !== undefined) own = role;
      else if (PARAGRAPH_TAGS.has(tag)) own = "paragraph";
    }
  }
  return own ?? "paragraph";
}
