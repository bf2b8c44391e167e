import type { ContentBlock } from "../../facts/content.ts";
import type { Facts } from "../../facts/facts.ts";

/** Text this much larger than the page's usual size reads as a heading. */
const LARGER = 1.4;
const SIZE_MIN_PX = 20;
const WORDS_MAX = 16;

/** Seen `<h1>`s that hold words, one block each. */
export function mainHeadings({ content, tree }: Pick<Facts, "content" | "tree">): ContentBlock[] {
  const found = new Map<number, ContentBlock>();
  for (const block of content) {
    if (block.level !== 1 || !block.isSeen || block.region === "footer" || block.region === "dialog")
      continue;
    const heading = tree.closest(block.element, (row) => tree.tag(row) === "h1");
    if (heading >= 0 && !found.has(heading)) found.set(heading, block);
  }
  return [...found.values()];
}

/** Largest text of the first screen that reads as a heading, where there is no `<h1>`. */
export function largestText({ content }: Pick<Facts, "content">): ContentBlock | undefined {
  const own = content.filter(({ isOwn, text }) => isOwn && /\p{L}/u.test(text));
  const sizes = own.map(({ style }) => style.sizePx).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? SIZE_MIN_PX;
  let largest: ContentBlock | undefined;
  for (const block of own) {
    if (!block.isFirstScreen || block.text.split(/\s+/).length > WORDS_MAX) continue;
    const isHeading = block.level === 2 || block.style.sizePx >= Math.max(SIZE_MIN_PX, usual * LARGER);
    if (isHeading && block.style.sizePx > (largest?.style.sizePx ?? 0)) largest = block;
  }
  return largest;
}

/** What a visitor reads first: the `<h1>`, else the largest text of the first screen. */
export const firstHeading = (facts: Pick<Facts, "content" | "tree">): ContentBlock | undefined =>
  mainHeadings(facts)[0] ?? largestText(facts);
