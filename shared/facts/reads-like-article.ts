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
/** Unless one column holds nearly all of it, and the rest are teasers of other articles. */
const SOLE_COLUMN_SHARE = 0.9;
/** What a page that gives its date of publication must still hold. */
const PUBLISHED_CHARACTERS = 1_000;
const PUBLISHED_COLUMN_SHARE = 0.3;

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
  let longest = 0;
  for (const [column, length] of columns)
    if (tree.tag(column) !== "html") longest = Math.max(longest, length);
  if (isPublished(snapshot))
    return prose >= PUBLISHED_CHARACTERS && longest >= prose * PUBLISHED_COLUMN_SHARE;
  if (paragraphs < PARAGRAPHS_MIN || prose < PROSE_CHARACTERS) return false;
  if (longest >= prose * SOLE_COLUMN_SHARE) return true;
  return prose >= total * PROSE_SHARE && longest >= prose * COLUMN_SHARE;
}

const ARTICLE_TYPE = /"@type"\s*:\s*"(?:Article|NewsArticle|BlogPosting|ReportageNewsArticle)"/;

/** The page dates itself, or says to machines that it is an article; `og:type` is said of any page. */
function isPublished({ parts }: Snapshot): boolean {
  const head = parts.document;
  if (!head) return false;
  return (
    head.metas.some(([name]) => name === "article:published_time") ||
    head.jsonLd.some((script) => ARTICLE_TYPE.test(script)) ||
    head.microdata.some(([type]) => /^(?:NewsArticle|BlogPosting|Article)$/.test(type))
  );
}
