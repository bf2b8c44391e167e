import { getDomain } from "tldts";
import { decode, splitAddress } from "../facts/page.ts";
import { sharedHosts } from "./shared-hosts.ts";

const withoutPort = (host: string) => host.replace(/:\d+$/, "");
/** A first path segment that only chooses the language, or only names the front page. */
const FRONT_PAGE = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{2,5})?$/i;

/** A longer path is no folder of a site. */
const PATH_MAX = 200;

/** The part of a host that one buys: `example.co.uk`, `name.github.io`; null for `localhost` and numbers. */
export const registrableDomain = (host: string): string | null =>
  getDomain(withoutPort(host), { allowPrivateDomains: true });

function split(pattern: string): { host: string; path: string } {
  const slash = pattern.indexOf("/");
  const host = (slash < 0 ? pattern : pattern.slice(0, slash)).toLowerCase();
  return {
    host: host.replace(/^www\./, ""),
    path: slash < 0 ? "" : decode(pattern.slice(slash)).replace(/\/+$/, ""),
  };
}

/**
 * How closely a pattern fits an address: greater is closer, null is not at all. A host fits itself and what stands below it
 * (`example.com` fits `shop.example.com`), a path fits whole segments (`/ru` fits `/ru/prices`, not `/russia`).
 */
export function fitOf(pattern: string, url: string): number | null {
  const address = splitAddress(url);
  if (address.protocol !== "http:" && address.protocol !== "https:") return null;
  const host = address.host
    .replace(/^www\./, "")
    .replace(address.protocol === "http:" ? /:80$/ : /:443$/, "");
  const { host: wanted, path } = split(pattern);
  if (wanted === "" || (host !== wanted && !host.endsWith(`.${wanted}`))) return null;
  if (path !== "" && address.path !== path && !address.path.startsWith(`${path}/`)) return null;
  return wanted.length * 1_000 + path.length;
}

/**
 * The pattern of a site by its home address: its registrable domain; with the path on hosts that many companies share, on hosts
 * without a domain, and where another site of the audit has the domain already.
 */
export function guessPattern(homeUrl: string, taken: readonly string[] = []): string {
  const { host, path } = splitAddress(homeUrl);
  const domain = registrableDomain(host);
  const isPlain = domain !== null && !/:\d+$/.test(host) && !sharedHosts.has(domain);
  if (isPlain && !taken.includes(domain)) return domain;
  const base = host.replace(/^www\./, "");
  if (domain !== null && !sharedHosts.has(domain) && !taken.includes(base) && base !== domain) return base;
  const folder = encodeURI(path.replace(/\/[^/]*\.\w{2,5}$/, "").replace(/\/+$/, ""));
  return domain === null && FRONT_PAGE.test(path) && !taken.includes(base)
    ? base
    : `${base}${folder.length > PATH_MAX ? "" : folder}`;
}
