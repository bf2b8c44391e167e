import { XMLParser } from "fast-xml-parser";
import type { SiteFetch } from "./site-fetch.ts";

const SITEMAPS_READ = 4;
const ADDRESSES_KEPT = 3_000;

const parser = new XMLParser({ ignoreAttributes: true, processEntities: true, removeNSPrefix: true });

/** Addresses that a site's sitemaps name. A sitemap that cannot be read names none. */
export async function readSitemaps(
  sitemaps: readonly string[],
  fetch: SiteFetch,
  signal?: AbortSignal,
): Promise<string[]> {
  const found = new Set<string>();
  const waiting = [...sitemaps];
  for (let read = 0; waiting.length > 0 && read < SITEMAPS_READ && found.size < ADDRESSES_KEPT; read++) {
    const answer = await fetch(waiting.shift()!, signal).catch(() => null);
    if (answer?.status !== 200) continue;
    const { pages, indexes } = parseSitemap(answer.text);
    for (const page of pages.slice(0, ADDRESSES_KEPT - found.size)) found.add(page);
    waiting.push(...indexes);
  }
  return [...found];
}

/** `<urlset>` names pages, `<sitemapindex>` names further sitemaps, a plain text names a page a line. */
export function parseSitemap(text: string): { pages: string[]; indexes: string[] } {
  if (!/^\s*</.test(text)) return { pages: text.split(/\s+/).filter(isAddress), indexes: [] };
  let tree: unknown;
  try {
    tree = parser.parse(text);
  } catch {
    return { pages: [], indexes: [] };
  }
  return { pages: locations(tree, "urlset", "url"), indexes: locations(tree, "sitemapindex", "sitemap") };
}

const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

function locations(tree: unknown, root: string, entry: string): string[] {
  const list = child(child(tree, root), entry);
  return [list]
    .flat()
    .map((item) => child(item, "loc"))
    .filter((location): location is string => typeof location === "string" && isAddress(location));
}

function child(node: unknown, name: string): unknown {
  // safe: an object's unknown key reads as unknown
  return typeof node === "object" && node !== null ? (node as Record<string, unknown>)[name] : undefined;
}
