import { isProbablyReaderable, Readability } from "@mozilla/readability";
import type { MainText } from "../snapshot/main-text.ts";

const TEXT_LIMIT = 60_000;
/** Larger pages take longer than a visitor should feel. */
const MAX_ELEMENTS = 30_000;

/** The article within the page, as Firefox's reader view sees it; null where it sees none. Works on a clone. */
export function readMainText(): MainText | null {
  if (!isProbablyReaderable(document)) return null;
  const clone = document.cloneNode(true) as Document;
  const article = new Readability(clone, { maxElemsToParse: MAX_ELEMENTS }).parse();
  if (!article?.textContent) return null;
  return {
    title: article.title || null,
    byline: article.byline || null,
    excerpt: article.excerpt || null,
    siteName: article.siteName || null,
    publishedTime: article.publishedTime || null,
    text: article.textContent
      .split(/\n+/)
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== "")
      .join("\n")
      .slice(0, TEXT_LIMIT),
  };
}
