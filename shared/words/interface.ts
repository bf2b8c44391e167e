import type { WordLanguage } from "../checks/define-check.ts";
import { calendars } from "./calendar.ts";
import type { en } from "./en.ts";
import { type MethodWords, methodWords } from "./method-words.ts";
import { pluralForm } from "./plural-form.ts";
import type { KeysOf } from "./translation.ts";

type Namespaces = typeof en;

/** `namespace:key`, without the plural ending. */
export type WordKey = { [Name in keyof Namespaces]: `${Name}:${KeysOf<Namespaces[Name]>}` }[keyof Namespaces];

export type WordValues = Readonly<Record<string, string | number>>;

/** Everything the interface says, in one language. */
export interface Words {
  language: WordLanguage;
  /** A sentence; `count` picks the plural form. */
  t(key: WordKey, values?: WordValues): string;
  /** The sentence of a key that comes from elsewhere; undefined where there is none. */
  maybe(key: string, values?: WordValues): string | undefined;
  /** Names of the method's own terms. */
  method: MethodWords;
  /** A score as it is shown, one decimal; a dash where there is none. */
  score(score: number | null): string;
  /** A difference with its sign and a true minus. */
  signed(difference: number): string;
  /** A small difference with its sign and two decimals. */
  hundredths(difference: number): string;
  /** A whole or broken number. */
  number(value: number): string;
  /** Calendar day, "2026-11-22". */
  day(day: string): string;
  /** Month, "2026-11", as it stands over a calendar. */
  month(month: string): string;
  /** From Monday. */
  weekdays: readonly string[];
  /** Day and time of an instant. */
  moment(instant: number): string;
  /** How long before `now`. */
  ago(instant: number, now: number): string;
}

export const languageNames: Record<WordLanguage, string> = { en: "English", ru: "Русский", ka: "ქართული" };

const MINUTE_MS = 60_000;
/** From which length on a time is told in which unit. */
const UNITS = [
  ["common:time.days", 24 * 60 * MINUTE_MS],
  ["common:time.hours", 60 * MINUTE_MS],
  ["common:time.minutes", MINUTE_MS],
] as const;

/** Every sentence of one language: namespace, key, sentence. */
export type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Words out of sentences that are at hand; who has room for all languages takes `create-words.ts`. */
export function wordsFrom(language: WordLanguage, sentences: Sentences): Words {
  const find = (key: string, { count }: WordValues): string | undefined => {
    const at = key.indexOf(":");
    const [area, name] = [sentences[key.slice(0, at)], key.slice(at + 1)];
    const form = typeof count === "number" ? pluralForm[language](count) : undefined;
    return (form && (area?.[`${name}_${form}`] ?? area?.[`${name}_other`])) ?? area?.[name];
  };
  const maybe: Words["maybe"] = (key, values = {}) =>
    find(key, values)?.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  const t: Words["t"] = (key, values) => maybe(key, values) ?? key;
  const { months, monthNames, weekdays, decimal } = calendars[language];
  const number = (value: number, digits: number) => value.toFixed(digits).replace(".", decimal);
  const day = (year: number, month: number, date: number) => `${date} ${months[month - 1] ?? ""} ${year}`;
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    language,
    t,
    maybe,
    method: methodWords[language],
    score: (score) => (score === null ? "–" : number(score, 1)),
    signed: (difference) => `${difference < 0 ? "−" : "+"}${number(Math.abs(difference), 1)}`,
    hundredths: (difference) => `${difference < 0 ? "−" : "+"}${number(Math.abs(difference), 2)}`,
    number: (value) => number(value, Number.isInteger(value) ? 0 : 1),
    day: (written) => {
      const [year = 0, month = 1, date = 1] = written.split("-").map(Number);
      return day(year, month, date);
    },
    month: (written) => {
      const [year = 0, month = 1] = written.split("-").map(Number);
      return `${monthNames[month - 1] ?? ""} ${year}`;
    },
    weekdays,
    moment: (at) => {
      const date = new Date(at);
      const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
      return `${day(date.getFullYear(), date.getMonth() + 1, date.getDate())}, ${time}`;
    },
    ago(at, now) {
      const unit = UNITS.find(([, lengthMs]) => now - at >= lengthMs);
      if (!unit) return t("common:time.now");
      return t(unit[0], { count: Math.floor((now - at) / unit[1]) });
    },
  };
}
