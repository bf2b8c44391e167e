import { isProbablyReaderable, Readability } from "@mozilla/readability";
import type { MainText } from "../snapshot/main-text.ts";
import { BLOCK_TAGS } from "./dom.ts";

const TEXT_LIMIT = 120_000;
/** Larger pages take longer than a visitor should feel. */
const MAX_ELEMENTS = 30_000;

/** The article within the page, as Firefox's reader view sees it; null where it sees none. Works on a clone. */
export function readMainText(): MainText | null {
  if (!isProbablyReaderable(document)) return null;
  const clone = document.cloneNode(true) as Document;
  const article = new Readability<Node>(clone, {
    maxElemsToParse: MAX_ELEMENTS,
    serializer: (node) => node,
  }).parse();
  if (!article?.content) return null;
  return {
    title: article.title || null,
    byline: article.byline || null,
    excerpt: article.excerpt || null,
    siteName: article.siteName || null,
    publishedTime: article.publishedTime || null,
    text: linesOf(article.content)
      .split(/\n+/)
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== "")
      .join("\n")
      .slice(0, TEXT_LIMIT),
  };
}

/** Text with every block on a line of its own: `textContent` joins "end.</p><p>Next" into one word. */
function linesOf(root: Node): string {
  const pieces: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const around = blockAround(node);
      // A newline within a paragraph's source is only a space.
      pieces.push(around === block ? "" : "\n", (node.textContent ?? "").replace(/\s+/g, " "));
      block = around;
    } else if ((node as Element).localName === "br") pieces.push("\n");
  }
  return pieces.join("");
}

function blockAround(node: Node): Element | null {
  let at = node.parentElement;
  while (at && !BLOCK_TAGS.has(at.localName)) at = at.parentElement;
  return at;
}
