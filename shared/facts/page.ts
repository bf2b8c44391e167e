import type { Facts } from "./facts.ts";
import { part } from "./facts.ts";

/** Address, head and status of the page. */
export interface Page {
  url: string;
  /** Lower case; "" for files. */
  host: string;
  /** Registrable part as the page itself writes it: host without "www.". */
  site: string;
  /** Decoded path with leading slash. */
  path: string;
  isRoot: boolean;
  isFile: boolean;
  isSecure: boolean;
  title: string;
  titleCount: number;
  /** Primary tag of `<html lang>`, lower case; "" where absent. */
  declaredLanguage: string;
  /** First content of a meta by name, property or http-equiv; undefined where absent. */
  meta(name: string): string | undefined;
  metas(name: string): readonly string[];
  /** Hrefs of `<link rel>` whose rel list has the word. */
  relations(rel: string): readonly {
    href: string;
    hreflang?: string | undefined;
    sizes?: string | undefined;
    type?: string | undefined;
  }[];
  /** Name of the site as the page gives it: og:site_name, application-name, else "". */
  siteName: string;
  /** HTTP status; null when unknown. */
  status: number | null;
  redirects: number;
  /** A sign-out link or an account menu shows: what stands here may be one person's. */
  looksSignedIn: boolean;
}

const SIGN_OUT =
  /^\s*(?:log ?out|sign ?out|выйти|выход|вийти|вихід|გასვლა|abmelden|ausloggen|cerrar sesión|déconnexion)\s*$/i;
const SIGN_OUT_PATH = /\/(?:log-?out|sign-?out|signoff|wp-login\.php\?action=logout)(?:[/?#]|$)/i;

export function derivePage(facts: Facts): Page {
  const { snapshot } = facts;
  const head = part(facts, "document");
  const response = snapshot.parts.response;
  const { protocol, host, path } = splitAddress(snapshot.url);
  const metas = (name: string) => head.metas.filter(([key]) => key === name).map(([, content]) => content);
  const meta = (name: string) => metas(name).find((content) => content.trim() !== "");
  const isFile = snapshot.conditions.transport === "file";
  return {
    url: snapshot.url,
    host,
    site: host.replace(/^www\d?\./, ""),
    path,
    isRoot:
      /^\/(?:index\.\w+|home|main)?$/i.test(path) ||
      /^\/(?:[a-z]{2}(?:-[a-z]{2})?)\/?(?:index\.\w+)?$/i.test(path),
    isFile,
    isSecure: protocol === "https:",
    title: head.title,
    titleCount: head.titleCount,
    declaredLanguage: (head.lang ?? "").trim().toLowerCase().split(/[-_]/)[0]!,
    meta,
    metas,
    relations: (rel) => head.relations.filter((relation) => relation.rel.split(/\s+/).includes(rel)),
    siteName: meta("og:site_name") ?? meta("application-name") ?? meta("apple-mobile-web-app-title") ?? "",
    status: isFile || response?.worker ? null : (response?.status ?? null),
    redirects: response?.redirects ?? 0,
    looksSignedIn: (snapshot.parts.links ?? []).some(
      ({ href, text, name }) =>
        SIGN_OUT.test(`${text} ${name ?? ""}`) || (href !== null && SIGN_OUT_PATH.test(href)),
    ),
  };
}

export interface Address {
  protocol: string;
  host: string;
  /** Decoded where it can be. */
  path: string;
  query: string;
  fragment: string;
}

/** Splits an absolute address without the URL class, whose rules differ between engines in the corners. */
export function splitAddress(address: string): Address {
  const match = /^([a-z][a-z\d+.-]*:)(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(address);
  if (!match) return { protocol: "", host: "", path: "", query: "", fragment: "" };
  const [, protocol, host = "", path = "", query = "", fragment = ""] = match;
  return {
    protocol: protocol!.toLowerCase(),
    host: host.replace(/^.*@/, "").toLowerCase(),
    path: decode(path) || "/",
    query: query.slice(1),
    fragment: fragment.slice(1),
  };
}

/** Percent-decoding that leaves a broken escape as it is. */
export function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
