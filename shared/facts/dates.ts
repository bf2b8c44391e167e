import { monthStems, OFFER_ENDS, OFFER_WORD } from "../language/date-words.ts";
import { COPYRIGHT } from "../language/legal-forms.ts";
import { letters } from "../language/letters.ts";
import type { Facts } from "./facts.ts";

/** A day that the page gives, as `2026-11-22`; a month stands for its last day, a year for its end. */
export interface PageDate {
  day: string;
  /** `copyright`: beside the sign; `meta`: for machines; `text`: in sight; `offer`: an offer's last day. */
  from: "copyright" | "meta" | "text" | "offer";
  text: string;
  element: number;
  path: string;
}

const TEXT_LIMIT = 400;
const DATES_KEPT = 80;
const META_NAMES = [
  "article:modified_time",
  "article:published_time",
  "og:updated_time",
  "last-modified",
  "date",
  "dcterms.modified",
];
const MARKED_NAMES = ["dateModified", "datePublished", "uploadDate"];

const NUMERIC = /(?<![\d.,])(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)(?![\d])/g;
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d{2})-(\d{2})(?!\d)/g;
const DAY_MONTH_YEAR = letters(
  String.raw`(?<!\d)(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s(?:de\s|of\s)?)?(\p{L}{3,12})\.?,?\s(?:de\s)?((?:19|20)\d\d)(?!\d)`,
  "gu",
);
const MONTH_DAY_YEAR = letters(
  String.raw`(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)(?!\d)`,
  "gu",
);
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;

const months = new Map(monthStems.flatMap((stems, at) => stems.map((stem) => [stem, at + 1] as const)));

/** Every date that tells when somebody last cared for the page. */
export function deriveDates(facts: Facts): readonly PageDate[] {
  const { page, structuredData, content, tree } = facts;
  const found: PageDate[] = [];
  const nowhere = { element: -1, path: "" };
  for (const name of META_NAMES) {
    for (const written of page.metas(name)) {
      const [day] = daysIn(written);
      if (day) found.push({ ...nowhere, day, from: "meta", text: written });
    }
  }
  for (const { values } of structuredData.nodes) {
    for (const name of MARKED_NAMES) {
      const written = values.get(name)?.[0];
      const day = written && daysIn(written)[0];
      if (day) found.push({ ...nowhere, day, from: "meta", text: written });
    }
  }
  for (const { text, element, isSeen } of content) {
    if (found.length >= DATES_KEPT) break;
    if (!isSeen || text.length > TEXT_LIMIT || !/(?:19|20)\d\d/.test(text)) continue;
    const at = { element, path: tree.path(element), text };
    if (COPYRIGHT.test(text)) {
      const years = [...text.matchAll(YEAR)].map(([year]) => year);
      const last = years.sort().at(-1);
      if (last) found.push({ ...at, day: `${last}-12-31`, from: "copyright" });
      continue;
    }
    const days = daysIn(text);
    if (days.length === 0) continue;
    const isOffer = OFFER_ENDS.test(text) && OFFER_WORD.test(text);
    for (const day of days) found.push({ ...at, day, from: isOffer ? "offer" : "text" });
  }
  return found;
}

/** Whole dates in a text, as days. */
export function daysIn(text: string): string[] {
  const days: string[] = [];
  const note = (year: string, month: number, day: number) => {
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31)
      days.push(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  };
  for (const [, year, month, day] of text.matchAll(ISO)) note(year!, Number(month), Number(day));
  for (const [, first, second, year] of text.matchAll(NUMERIC)) {
    // The American order where the other cannot be.
    const [day, month] =
      Number(second) > 12 ? [Number(second), Number(first)] : [Number(first), Number(second)];
    note(year!, month, day);
  }
  for (const [, month, day, year] of text.matchAll(MONTH_DAY_YEAR)) {
    const number = monthOf(month!);
    if (number) note(year!, number, Number(day));
  }
  for (const [, day, month, year] of text.matchAll(DAY_MONTH_YEAR)) {
    const number = monthOf(month!);
    if (number) note(year!, number, day === undefined ? 28 : Number(day));
  }
  return days;
}

/** Names of months decline; their first letters do not. */
function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  return months.get(lower.slice(0, 4)) ?? months.get(lower.slice(0, 3));
}

/** Months from one day to a later one; negative when it is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = from.split("-").map(Number);
  const [toYear, toMonth, toDay] = to.split("-").map(Number);
  const whole = (toYear! - fromYear!) * 12 + (toMonth! - fromMonth!);
  return toDay! < fromDay! ? whole - 1 : whole;
}
