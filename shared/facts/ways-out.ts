import { homeWords } from "../language/home-words.ts";
import { latinLetters } from "../language/transliteration.ts";
import type { Link } from "../snapshot/links.ts";
import { type Facts, part } from "./facts.ts";
import { splitAddress } from "./page.ts";
import type { Region } from "./tree.ts";

/** A link that a visitor of an error page could leave by. */
export interface WayOut {
  link: Link;
  path: string;
  /** Words on it, or its accessible name. */
  text: string;
  region: Region;
  isSeen: boolean;
  /** Leads to the front page of the site. */
  isHome: boolean;
  /** Decoded path of the address, without a slash at its end. */
  address: string;
}

const HOME_PATH = /^\/?(?:[a-z]{2}(?:-[a-z]{2})?)?\/?(?:(?:index|default|home)(?:\.\w+)?)?\/?$/i;
const HOME_FILE = /\/(?:index|default|home)\.\w+$/i;

/** Links within the site, in document order. */
export function deriveWaysOut(facts: Facts): readonly WayOut[] {
  const { tree, page } = facts;
  const site = page.isFile ? ownHost(facts) : page.site;
  return part(facts, "links").flatMap((link): WayOut[] => {
    const text = (link.text || link.name || "").trim();
    if (link.href === null) {
      // A script may go home too: its words are all there is.
      if (!link.handler || !homeWords.test(text.toLowerCase())) return [];
      return [describe(link, "", true)];
    }
    const { protocol, host, path } = splitAddress(link.href);
    if (!/^(?:https?|file):$/.test(protocol)) return [];
    if (host.replace(/^www\d?\./, "") !== (protocol === "file:" ? "" : site)) return [];
    const isHome = protocol === "file:" ? path === "/" || HOME_FILE.test(path) : HOME_PATH.test(path);
    return [describe(link, path.replace(/(?<=.)\/$/, ""), isHome || (isHomeName(text) && text.length <= 40))];
  });

  function describe(link: Link, address: string, isHome: boolean): WayOut {
    return {
      link,
      path: tree.path(link.element),
      text: (link.text || link.name || "").trim(),
      region: tree.region(link.element),
      isSeen: link.shown === undefined,
      isHome,
      address,
    };
  }
}

/** A saved file still names the site it came from: by its canonical address, else by where its links named "home" lead. */
function ownHost(facts: Facts): string {
  const { page } = facts;
  const home = part(facts, "links").find(
    ({ href, text, name }) => href !== null && /^https?:/.test(href) && isHomeName(text || (name ?? "")),
  );
  const address = page.relations("canonical")[0]?.href ?? page.meta("og:url") ?? home?.href ?? "";
  const { protocol, host } = splitAddress(address);
  return /^https?:$/.test(protocol) ? host.replace(/^www\d?\./, "") : "";
}

export const isHomeName = (text: string) => homeWords.test(text.toLowerCase());

/** Different pages of the site among links, the front page and the page itself left out. */
export function destinations(links: readonly WayOut[], own: string): readonly WayOut[] {
  const seen = new Set([own.replace(/(?<=.)\/$/, "")]);
  return links.filter(({ address, isHome, text }) => {
    if (isHome || address === "" || text === "" || seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}

/** As an address would spell it. */
export const toLatin = (text: string) =>
  [...text.toLowerCase()].map((letter) => latinLetters[letter] ?? letter).join("");
