import { createHash } from "node:crypto";
import { registrableDomain } from "../../shared/audit/address-pattern.ts";
import { decode, splitAddress } from "../../shared/facts/page.ts";
import { kindWords } from "../../shared/language/kind-words.ts";
import type { PageKind } from "../../shared/method/page-kinds.ts";

/** A page that could be opened next. */
export interface Candidate {
  url: string;
  /** Words of the link that led here; "" from a sitemap. */
  text: string;
  /** Links away from home; sitemap entries come after links. */
  depth: number;
}

/** How many pages of a kind are worth a visit, the most telling kinds first. `thank-you` and `checkout` are reached by acting. */
const WANTED: readonly (readonly [kind: PageKind, most: number])[] = [
  ["contact", 2],
  ["pricing", 2],
  ["form", 3],
  ["about", 2],
  ["reviews", 2],
  ["faq", 2],
  ["product", 3],
  ["category", 2],
  ["landing", 2],
  ["article", 2],
  ["login", 1],
  ["legal", 1],
];
const OTHERS_MOST = 6;

/** Kinds that a sweep looks for, so that not finding one means that the site has none. */
export const soughtKinds: readonly PageKind[] = [
  "home",
  "not-found",
  "contact",
  "pricing",
  "form",
  "about",
  "reviews",
  "faq",
];

const NO_PAGE =
  /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|gz|exe|dmg|apk|jpe?g|png|gif|webp|svg|avif|ico|mp[34]|webm|mov|avi|css|js|json|xml|rss|atom|txt|csv|ics|vcf|woff2?)$/i;
/** Addresses that act, that belong to one person, or that lead round in circles. */
const NOT_VISITED =
  /(?:^|\/)(?:log-?out|sign-?out|logoff|wp-admin|wp-json|wp-login\.php|cart|basket|korzina|add-to-cart|unsubscribe|print|feed|rss|amp|tags?|page|search|calendar|cdn-cgi)(?:\/|$|\.)/i;
const TRACKING = /^(?:utm_\w+|gclid|fbclid|yclid|msclkid|mc_[ce]id|_ga|ref|source|from|openstat)$/i;

/** One address for one page: no fragment, no tracking, no `index.html`. */
export function normalAddress(address: string): string | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.pathname = url.pathname.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, "/");
  return url.href;
}

/** Whether an address belongs to the site that `home` is of: the same registrable domain, or the same host where there is none. */
export function isSameSite(address: string, home: string): boolean {
  const one = splitAddress(address).host;
  const other = splitAddress(home).host;
  if (one === other) return true;
  const domain = registrableDomain(other);
  const port = (host: string) => /:\d+$/.exec(host)?.[0] ?? "";
  return domain !== null && registrableDomain(one) === domain && port(one) === port(other);
}

export const isVisitable = (url: string) => {
  const { path, query } = splitAddress(url);
  return !NO_PAGE.test(path) && !NOT_VISITED.test(path) && query.length < 80;
};

/** What kind of page an address and the words of its link promise; null where they promise nothing. */
export function promisedKind({ url, text }: Pick<Candidate, "url" | "text">): PageKind | null {
  const segments = splitAddress(url)
    .path.toLowerCase()
    .split("/")
    .map((segment) => decode(segment).replace(/\.\w{2,5}$/, ""))
    .filter((segment) => segment !== "");
  const last = segments.at(-1) ?? "";
  const words = text.toLowerCase().trim();
  for (const { kind, address, heading } of kindWords)
    if (address.test(last) || isNamed(words, heading)) return kind;
  // A page inside a folder of its kind: /products/blue-lamp, /blog/why-lamps-fail.
  if (segments.length < 2) return null;
  const folder = segments.at(-2) ?? "";
  if (/^(?:blog|news|articles?|novosti|stati|journal|posts?|insights|guides?)$/.test(folder))
    return "article";
  if (/^(?:products?|items?|tovary?|goods|shop|services?|uslugi|courses?)$/.test(folder)) return "product";
  return null;
}

const LINK_WORDS_MOST = 60;
const isNamed = (words: string, heading: RegExp) => {
  if (words === "" || words.length > LINK_WORDS_MOST) return false;
  const found = heading.exec(words);
  return found !== null && (found.index <= 2 || found[0].length >= words.length * 0.5);
};

/** The next page to open, or null when nothing that matters is left. `opened` counts what was opened, by promised kind. */
export function nextPage(
  waiting: readonly Candidate[],
  opened: ReadonlyMap<PageKind | null, number>,
): Candidate | null {
  let best: Candidate | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of waiting) {
    const rank = rankOf(candidate, opened);
    if (rank < lowest) {
      best = candidate;
      lowest = rank;
    }
  }
  return best;
}

/** Every waiting page is ranked again before each visit. */
const kinds = new WeakMap<Candidate, PageKind | null>();

function kindOf(candidate: Candidate): PageKind | null {
  const known = kinds.get(candidate);
  if (known !== undefined) return known;
  const kind = promisedKind(candidate);
  kinds.set(candidate, kind);
  return kind;
}

function rankOf(candidate: Candidate, opened: ReadonlyMap<PageKind | null, number>): number {
  const kind = kindOf(candidate);
  const count = opened.get(kind) ?? 0;
  const place = WANTED.findIndex(([wanted]) => wanted === kind);
  const most = WANTED[place]?.[1] ?? (kind === null ? OTHERS_MOST : 0);
  if (count >= most) return Number.POSITIVE_INFINITY;
  const { path } = splitAddress(candidate.url);
  // One of each kind before a second of any; near and short addresses before far and long ones.
  return (
    count * 100 +
    (place < 0 ? WANTED.length : place) * 5 +
    Math.min(4, candidate.depth + path.split("/").length * 0.2)
  );
}

/** An address that cannot exist on the site, the same on every sweep. */
export function impossibleAddress(home: string): string {
  const folder = new URL(".", home);
  const name = createHash("sha256").update(`no such page at ${folder.href}`).digest("hex").slice(0, 16);
  return new URL(name, folder).href;
}
