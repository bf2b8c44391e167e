import { XMLParser } from "fast-xml-parser";
import type { SiteFetch } from "./site-fetch.ts";

const SITEMAPS_READ = 4;
const ADDRESSES_KEPT = 3_000;
/** Characters: several times what the addresses that are kept take, and read in an instant. */
const READ_MAX = 2_000_000;

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
export function parseSitemap(whole: string): { pages: string[]; indexes: string[] } {
  const isXml = /^\s*</.test(whole);
  const text = whole.length > READ_MAX ? shortened(whole, isXml) : whole;
  if (!isXml) return { pages: text.split(/\s+/).filter(isAddress), indexes: [] };
  let tree: unknown;
  try {
    tree = parser.parse(text);
  } catch {
    return { pages: [], indexes: [] };
  }
  return { pages: locations(tree, "urlset", "url"), indexes: locations(tree, "sitemapindex", "sitemap") };
}

/** The beginning, up to the end of an entry. */
function shortened(text: string, isXml: boolean): string {
  if (!isXml) return text.slice(0, text.lastIndexOf("\n", READ_MAX));
  const [, prefix = "", root = "urlset"] = /<([\w-]+:)?(urlset|sitemapindex)\b/.exec(text) ?? [];
  const entryEnd = `</${prefix}${root === "urlset" ? "url" : "sitemap"}>`;
  const end = text.lastIndexOf(entryEnd, READ_MAX);
  return end < 0 ? "" : `${text.slice(0, end)}${entryEnd}</${prefix}${root}>`;
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
