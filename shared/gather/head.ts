import type { DocumentPart, Scripts } from "../snapshot/document.ts";
import { cleanAddress } from "./address.ts";
import { attribute, documentElement, foldTo, selectAll, shortAttribute, textContent } from "./dom.ts";

const META_LIMIT = 120;
const TEXT_LIMIT = 600;
const JSON_LD_LIMIT = 20_000;
const MICRODATA_LIMIT = 60;
const SCRIPT_SCAN_LIMIT = 20_000;
/** Hosts beyond this say nothing new of a page. */
const HOSTS_LIMIT = 150;

export function gatherDocument(document: Document): DocumentPart {
  const root = documentElement(document);
  const titles = [...selectAll(document, "head title, body > title, title")].filter(
    (title) => title.namespaceURI !== "http://www.w3.org/2000/svg",
  );
  const base = selectAll(document, "base[href]")[0];
  return compact({
    title: foldTo(titles[0] ? (textContent(titles[0]) ?? "") : "", TEXT_LIMIT),
    titleCount: titles.length,
    lang: root ? (shortAttribute(root, "lang") ?? shortAttribute(root, "xml:lang")) : undefined,
    dir: root ? shortAttribute(root, "dir") : undefined,
    charset: document.characterSet,
    contentType: document.contentType,
    quirks: document.compatMode === "BackCompat",
    base: base ? shortAttribute(base, "href", TEXT_LIMIT) : undefined,
    htmlClass: root ? foldTo(attribute(root, "class") ?? "", 200) || undefined : undefined,
    metas: [...selectAll(document, "meta[content]")]
      .slice(0, META_LIMIT)
      .flatMap((meta): [string, string][] => {
        const name =
          attribute(meta, "name") ??
          attribute(meta, "property") ??
          attribute(meta, "http-equiv") ??
          attribute(meta, "itemprop");
        return name
          ? [[name.toLowerCase().slice(0, 80), metaContent(name, attribute(meta, "content") ?? "")]]
          : [];
      }),
    relations: [...selectAll(document, "link[rel][href]")]
      .filter(
        (link) => !/stylesheet|preload|prefetch|preconnect|modulepreload/i.test(attribute(link, "rel") ?? ""),
      )
      .slice(0, META_LIMIT)
      .map((link) =>
        compact({
          rel: (shortAttribute(link, "rel") ?? "").toLowerCase(),
          href: cutData(cleanAddress((link as HTMLLinkElement).href)),
          hreflang: shortAttribute(link, "hreflang"),
          sizes: shortAttribute(link, "sizes"),
          type: shortAttribute(link, "type"),
        }),
      ),
    jsonLd: jsonLd(document),
    microdata: microdata(document),
  });
}

/** CSRF tokens and the like are kept in metas too; what a check reads of them never looks like one. */
function metaContent(name: string, content: string): string {
  if (/csrf|xsrf|token|nonce|verification|session|api[-_]?key/i.test(name)) return "";
  return /^https?:/i.test(content) ? cleanAddress(content) : foldTo(content, TEXT_LIMIT);
}

const cutData = (address: string) => (address.startsWith("data:") ? address.slice(0, 40) : address);

export const JSON_LD = 'script[type="application/ld+json" i]';

function jsonLd(document: Document): string[] {
  const texts: string[] = [];
  let room = JSON_LD_LIMIT;
  for (const script of selectAll(document, JSON_LD)) {
    const text = (textContent(script) ?? "").trim();
    if (text.length > room) continue;
    room -= text.length;
    texts.push(text);
  }
  return texts;
}

function microdata(document: Document): [string, string, string][] {
  return [...selectAll(document, "[itemprop]")].slice(0, MICRODATA_LIMIT).map((element) => {
    const scope = element.parentElement?.closest("[itemtype]");
    const type = (scope ? (attribute(scope, "itemtype") ?? "") : "").replace(/^https?:\/\/schema\.org\//, "");
    const value =
      attribute(element, "content") ??
      attribute(element, "href") ??
      attribute(element, "src") ??
      textContent(element) ??
      "";
    return [type.slice(0, 60), (attribute(element, "itemprop") ?? "").slice(0, 60), foldTo(value, 160)];
  });
}

const HOST = /(?:https?:)?\\?\/\\?\/((?:[\w-]+\.)+[a-z]{2,})/gi;

export function gatherScripts(document: Document): Scripts {
  const sources: string[] = [];
  const mentioned = new Set<string>();
  let inlineCount = 0;
  for (const script of selectAll(document, "script")) {
    const source = attribute(script, "src");
    if (source !== null) {
      const absolute = (script as HTMLScriptElement).src.split(/[?#]/)[0]!;
      if (sources.length < HOSTS_LIMIT && !absolute.startsWith("data:")) sources.push(absolute.slice(0, 200));
      continue;
    }
    if (/json|template/i.test(attribute(script, "type") ?? "")) continue;
    inlineCount++;
    const text = (textContent(script) ?? "").slice(0, SCRIPT_SCAN_LIMIT);
    for (const [, host] of text.matchAll(HOST))
      if (mentioned.size < HOSTS_LIMIT) mentioned.add(host!.toLowerCase());
  }
  // Without the page's own: whether its icon has been fetched yet is chance, and nobody embeds their own vendor.
  const hosts = new Set<string>();
  for (const { name } of performance.getEntriesByType("resource")) {
    const host = /^https?:\/\/([^/?#]+)/.exec(name)?.[1];
    if (host && host !== location.host && hosts.size < HOSTS_LIMIT) hosts.add(host);
  }
  return { sources, mentioned: [...mentioned].sort(), hosts: [...hosts].sort(), inlineCount };
}

/** The row without keys that have no value: the snapshot's optional fields are absent, never undefined. */
export function compact<Row extends object>(row: Row): { [Key in keyof Row]: Exclude<Row[Key], undefined> } {
  const kept: Partial<Row> = {};
  for (const key in row) if (row[key] !== undefined) kept[key] = row[key];
  // safe: the loop above left every undefined value behind
  return kept as { [Key in keyof Row]: Exclude<Row[Key], undefined> };
}
