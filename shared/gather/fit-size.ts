import type { Parts } from "../snapshot/index.ts";

/** Of all parts as JSON in UTF-8, so that with the main text of the longest article a snapshot stays below a megabyte. */
const BYTES_MAX = 680_000;
/** With fewer rows than this, no page can come near it. */
const ROWS_SAFE = 250;

/** Parts whose rows nothing else refers to, so that the last ones can be left out. */
const lists = {
  blocks: (parts: Parts) => parts.blocks?.rows,
  links: ({ links }: Parts) => links,
  controls: ({ controls }: Parts) => controls,
  media: ({ media }: Parts) => media,
};

export type Cut = { part: string; kept: number; of: number };

/** Leaves out what a snapshot has no room for, from the end of its largest parts, and says what. */
export function fitSize(parts: Parts): Cut[] {
  const shortened = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((part) => {
    const rows: unknown[] | undefined = lists[part](parts);
    return rows ? [{ part, rows, of: rows.length, bytes: 0 }] : [];
  });
  if (shortened.reduce((sum, { rows }) => sum + rows.length, 0) < ROWS_SAFE) return [];
  const encoder = new TextEncoder();
  const bytesOf = (value: unknown) => encoder.encode(JSON.stringify(value)).length;
  const excess = () => bytesOf(parts) - BYTES_MAX;
  let over = excess();
  if (over <= 0) return [];
  // Names and classes come first: they only help to tell what the words already say.
  const { elements } = parts;
  const cut: Cut[] = [];
  if (elements) {
    const names = elements.parent.length;
    elements.id = {};
    elements.class = {};
    elements.label = {};
    cut.push({ part: "names", kept: 0, of: names });
    over = excess();
  }
  while (over > 0) {
    for (const list of shortened) list.bytes = bytesOf(list.rows);
    const largest = shortened.reduce((one, other) => (other.bytes > one.bytes ? other : one));
    if (largest.rows.length === 0) break;
    const kept = Math.max(0, 1 - (over + largest.rows.length) / largest.bytes);
    largest.rows.length = Math.floor(largest.rows.length * Math.max(0.5, kept));
    over = excess();
  }
  for (const { part, rows, of } of shortened) if (rows.length < of) cut.push({ part, kept: rows.length, of });
  return cut;
}
