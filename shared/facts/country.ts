import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import {
  countryOfDomain,
  countryOfLanguage,
  countryWords,
  freeMailHosts,
  worldDomains,
} from "../language/country-signs.ts";
import { letters } from "../language/letters.ts";
import { type Facts, part } from "./facts.ts";
import { decode, splitAddress } from "./page.ts";

/** ISO 3166-1 alpha-2 of the country whose national numbers the page writes; null when unknown. */
export type Country = string | null;

const TEXTS_READ = 400;

/**
 * A person's word, else the first of these that names one country: numbers that the page dials or writes with a country code,
 * its structured data, its domain, the domain of its own mail, its region subtag, its language.
 */
export function deriveCountry(facts: Facts): Country {
  const { context, page, structuredData } = facts;
  if (context.country) return context.country;
  const links = facts.snapshot.parts.links ?? [];
  const hrefs = links.flatMap(({ href }) => (href === null ? [] : [href]));
  const texts = (facts.snapshot.parts.blocks?.rows ?? []).slice(0, TEXTS_READ).map(({ text }) => text);
  const dialled = hrefs
    .filter((href) => /^(?:tel|callto):/i.test(href))
    .map((href) => decode(href.slice(href.indexOf(":") + 1)));

  return (
    countryOfNumbers(dialled) ??
    countryOfNumbers(
      texts.flatMap((text) => (text.includes("+") ? (text.match(INTERNATIONAL) ?? []) : [])),
    ) ??
    structuredCountry(structuredData.nodes) ??
    countryOfHost(page.host) ??
    countryOfHost(splitAddress(page.relations("canonical")[0]?.href ?? "").host) ??
    countryOfHost(splitAddress(page.meta("og:url") ?? "").host) ??
    countryOfMail(hrefs, texts) ??
    countryOfLocale(part(facts, "document").lang ?? "") ??
    countryOfLanguage[facts.language.code] ??
    countryOfLanguage[page.declaredLanguage] ??
    countryOfWords(texts)
  );
}

const INTERNATIONAL = /\+\d[\d ().\u00a0‑–-]{7,20}\d/g;

/** Country of the most numbers that carry a country code of their own; null on a draw. */
function countryOfNumbers(numbers: readonly string[]): Country {
  const votes = new Map<string, number>();
  for (const number of new Set(numbers.slice(0, 60))) {
    if (!/^\s*\+/.test(number)) continue;
    const parsed = parsePhoneNumberFromString(number);
    const country =
      parsed?.country ?? (parsed?.isValid() ? SHARED_CODES[parsed.countryCallingCode] : undefined);
    if (country) votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  return winner(votes);
}

/** Calling codes of several countries, where one of them writes nearly all the pages. */
const SHARED_CODES: Readonly<Record<string, string>> = { "7": "RU", "1": "US", "44": "GB" };

function winner(votes: ReadonlyMap<string, number>): Country {
  let best: Country = null;
  let most = 0;
  for (const [country, count] of votes) {
    if (count > most) {
      best = country;
      most = count;
    } else if (count === most) best = null;
  }
  return best;
}

function structuredCountry(nodes: Facts["structuredData"]["nodes"]): Country {
  const votes = new Map<string, number>();
  const numbers: string[] = [];
  for (const { values } of nodes) {
    for (const [name, texts] of values) {
      if (/(?:^|\.)telephone$/i.test(name)) numbers.push(...texts);
      if (!/(?:^|\.)addressCountry(?:\.name)?$/.test(name)) continue;
      for (const text of texts) {
        const code = text.trim().toUpperCase();
        if (/^[A-Z]{2}$/.test(code) && isSupportedCountry(code)) votes.set(code, (votes.get(code) ?? 0) + 1);
      }
    }
  }
  return winner(votes) ?? countryOfNumbers(numbers);
}

function countryOfHost(host: string): Country {
  const domain = host.slice(host.lastIndexOf(".") + 1).replace(/:\d+$/, "");
  if (domain === "" || worldDomains.has(domain)) return null;
  const named = countryOfDomain[domain];
  if (named) return named;
  const code = domain.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && isSupportedCountry(code) ? code : null;
}

const MAIL_HOST = letters(String.raw`@([\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4})`, "giu");

function countryOfMail(hrefs: readonly string[], texts: readonly string[]): Country {
  const votes = new Map<string, number>();
  for (const text of [...hrefs.filter((href) => /^mailto:/i.test(href)), ...texts]) {
    if (!text.includes("@")) continue;
    for (const [, host] of text.matchAll(MAIL_HOST)) {
      const country = freeMailHosts.has(host!.toLowerCase()) ? null : countryOfHost(host!.toLowerCase());
      if (country) votes.set(country, (votes.get(country) ?? 0) + 1);
    }
  }
  return winner(votes);
}

/** Templates come as `en-US` and `ru-RU`, whoever uses them. */
function countryOfLocale(lang: string): Country {
  if (/^(?:en[-_]us|ru[-_]ru)$/i.test(lang.trim())) return null;
  const region = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})$/i.exec(lang.trim())?.[1]?.toUpperCase();
  return region && isSupportedCountry(region) ? region : null;
}

function countryOfWords(texts: readonly string[]): Country {
  const votes = new Map<string, number>();
  for (const text of texts) {
    for (const country in countryWords)
      if (countryWords[country]!.test(text)) votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  return winner(votes);
}
