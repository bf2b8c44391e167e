import type { Blocks } from "../../snapshot/blocks.ts";
import type { Rect } from "../../snapshot/geometry.ts";
import type { Tree } from "../tree.ts";

/** A heading stands at most this far above its form. */
const NEAR_PX = 250;
const HEADING_LIMIT = 160;
const TITLE_NAME = /(?:^|[\s_-])(?:title|heading|header|headline|caption|zagolovok)(?:$|[\s_-])|title$/;

type Row = Blocks["rows"][number];

/** Text stands at most this deep inside its heading. */
const HEADING_DEPTH = 4;

function isHeading(tree: Tree, element: number): boolean {
  for (let at = element, step = 0; at >= 0 && step < HEADING_DEPTH; at = tree.parent(at), step++) {
    if (/^h[1-6]$/.test(tree.tag(at)) || tree.role(at) === "heading") return true;
  }
  return false;
}

/** A heading by its tag, a legend or caption, or a line set larger than the rest by a class that says so. */
const isTitle = (tree: Tree, { element }: Row) =>
  isHeading(tree, element) ||
  /^(?:legend|caption|strong|b)$/.test(tree.tag(element)) ||
  TITLE_NAME.test(tree.name(element));

/**
 * What a form is headed by: a title inside it before its first field, else the title of the dialogue or the block around it,
 * else the nearest heading before it, no further than a short scroll above.
 */
export function formHeading(
  tree: Tree,
  rows: readonly Row[],
  element: number,
  firstField: number,
  rect: Rect | undefined,
  label: string,
): string {
  const start = firstAtOrAfter(rows, element);
  for (let at = start; at < rows.length && rows[at]!.element < firstField; at++) {
    const row = rows[at]!;
    if (!tree.isWithin(row.element, element)) break;
    if (isTitle(tree, row) && /\p{L}/u.test(row.text)) return row.text.slice(0, HEADING_LIMIT);
  }
  if (label !== "") return label.slice(0, HEADING_LIMIT);
  const dialog = tree.closest(
    element,
    (at) => tree.region(at) === "dialog" && tree.region(tree.parent(at)) !== "dialog",
  );
  if (dialog >= 0 && tree.label(dialog) !== "") return tree.label(dialog).slice(0, HEADING_LIMIT);
  for (let at = start - 1, steps = 0; at >= 0 && steps < 40; at--, steps++) {
    const row = rows[at]!;
    if (dialog >= 0 && !tree.isWithin(row.element, dialog)) break;
    if (!isHeading(tree, row.element) && !(steps < 3 && isTitle(tree, row))) continue;
    // The heading of a closed window is nobody's who stands outside it.
    if (rect && row.shown === "hidden") continue;
    if (rect && row.rect && dialog < 0 && rect[1] - (row.rect[1] + row.rect[3]) > NEAR_PX) break;
    return row.text.slice(0, HEADING_LIMIT);
  }
  return "";
}

/** Rows stand in document order, but the row of a block's element may precede its neighbours'. */
function firstAtOrAfter(rows: readonly Row[], element: number): number {
  const found = rows.findIndex((row) => row.element >= element);
  return found < 0 ? rows.length : found;
}
