import type { Snapshot } from "../snapshot/index.ts";
import { deriveFacts } from "./derive-facts.ts";

const PARAGRAPH_CHARACTERS = 140;
const PARAGRAPHS_MIN = 4;
const PROSE_CHARACTERS = 1_500;
/** A paragraph belongs to the column of text it stands in, at most this many boxes up. */
const COLUMN_LEVELS = 2;
/** An article is one column; the paragraphs of a landing page stand in many sections. */
const COLUMN_SHARE = 0.5;
/** And it is most of what the page says: cards, prices and forms are not its kind. */
const PROSE_SHARE = 0.4;

/** Whether the second bundle (Readability) is worth running: one column of several real paragraphs makes up the page. */
export function readsLikeArticle(snapshot: Snapshot): boolean {
  if (!snapshot.parts.blocks || !snapshot.parts.elements) return false;
  const { content, tree } = deriveFacts(snapshot);
  const columns = new Map<number, number>();
  let paragraphs = 0;
  let prose = 0;
  let total = 0;
  for (const { isOwn, role, text, linkShare, element } of content) {
    if (!isOwn) continue;
    total += text.length;
    if (role !== "paragraph" || linkShare >= 0.5 || text.length < PARAGRAPH_CHARACTERS) continue;
    paragraphs++;
    prose += text.length;
    const article = tree.closest(
      element,
      (row) => tree.tag(row) === "article" || tree.role(row) === "article",
    );
    if (article >= 0) columns.set(article, (columns.get(article) ?? 0) + text.length);
    let column = element;
    for (let level = 0; level < COLUMN_LEVELS; level++) {
      column = tree.parent(column);
      if (column < 0 || column === article) break;
      columns.set(column, (columns.get(column) ?? 0) + text.length);
    }
  }
  if (paragraphs < PARAGRAPHS_MIN || prose < PROSE_CHARACTERS || prose < total * PROSE_SHARE) return false;
  let longest = 0;
  for (const [column, length] of columns)
    if (tree.tag(column) !== "html") longest = Math.max(longest, length);
  return longest >= prose * COLUMN_SHARE;
}
