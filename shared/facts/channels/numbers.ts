import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import {
  AMOUNT_AFTER,
  AMOUNT_BEFORE,
  FAX_WORD,
  NUMBER_OF_SOMETHING,
  PHONE_WORD,
} from "../../language/phones.ts";

/** A telephone number as found in a text. */
export interface PhoneNumber {
  /** E.164 where the number is whole and its country is known; else as written. */
  value: string;
  written: string;
  digits: string;
  /** `incomplete`: a local number without its code; `invalid`: whole, but no exchange has it; `dummy`: a template's. */
  quality: "good" | "incomplete" | "invalid" | "dummy";
}

/** What the surroundings say of a number. */
export interface Surroundings {
  /** Text before it, beyond the text it stands in: the label in the cell before. */
  before: string;
  /** An icon's or author's name says telephone. */
  isCalledPhone: boolean;
}

const DIGIT_GROUPS = /(?:(?<![\p{L}\d_@#&=+]|\d[.:/,-]|\p{L}-)|(?=\+))(?:\+ ?|00)?\(?\d[\d ().\-/]{3,44}\d/gu;
const CONTEXT_LENGTH = 60;
const BARE_CONTEXT_LENGTH = 24;
/** A text with more numbers is a table of something. */
const RUNS_LIMIT = 40;

/** Spaces and dashes as one types them; nothing that one does not see. */
export function plain(text: string): string {
  return /[^\x20-\x7e\u0400-\u04ff\u10a0-\u10ff\n]/.test(text)
    ? text
        .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]/g, "")
        .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " ")
        .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-")
        .replace(/[\uff01-\uff5e\u301c\u0660-\u0669\u06f0-\u06f9]/g, latin)
    : text;
}

/** Full-width signs, and the digits of Arabic and Persian. */
function latin(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code === 0x301c) return "~";
  return String.fromCharCode(code >= 0xff01 ? code - 0xfee0 : 48 + (code & 15));
}

/** Digits alone; the trunk zero that `+44 (0)20` shows is not dialled. */
export const digitsOf = (text: string) => text.replace(/^(\D*\+\d{1,3} ?)\(0\)/, "$1").replace(/\D+/g, "");

/** True when a text may hold a number at all: a look at every letter is cheaper than the patterns. */
export function hasDigits(text: string, least: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code <= 57 ? code >= 48 : code >= 0x660 && isFarDigit(code)) && ++count >= least) return true;
  }
  return false;
}

const isFarDigit = (code: number) =>
  code <= 0x669 || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0xff10 && code <= 0xff19);

/** Candidates that a page may still have judged: each takes a while, and a page may be nothing but digits. */
export interface Budget {
  left: number;
}

/** A page of telephone numbers has fewer. */
export const pageBudget = (): Budget => ({ left: 1_500 });

/** Numbers in a run of text. `text` is already `plain`. */
export function findNumbers(
  text: string,
  country: string | null,
  surroundings: Surroundings,
  budget: Budget,
): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  if (!hasDigits(text, 5)) return found;
  let runs = 0;
  for (const match of text.matchAll(DIGIT_GROUPS)) {
    if (++runs > RUNS_LIMIT) break;
    const run = match[0];
    const digits = digitsOf(run);
    if (digits.length < 5 || isOtherThanPhone(run)) continue;
    const own = text.slice(Math.max(0, match.index - CONTEXT_LENGTH), match.index);
    const before = own.trim().length < 3 ? `${surroundings.before} ${own}` : own;
    const after = text.slice(match.index + run.length, match.index + run.length + 12);
    if (NUMBER_OF_SOMETHING.test(before) && !PHONE_AT_END.test(before)) continue;
    if (
      FAX_WORD.test(before) ||
      (AMOUNT_AFTER.test(after) && !run.startsWith("+")) ||
      AMOUNT_BEFORE.test(before)
    )
      continue;
    // A short bare number may be a count of anything: only a word right before it makes it one to call.
    const isBare = digits.length <= 8 && run === digits;
    const isAnnounced =
      PHONE_WORD.test(isBare ? before.slice(-BARE_CONTEXT_LENGTH) : before) || surroundings.isCalledPhone;
    const isAlone = text.length - run.length <= 4;
    if (--budget.left < 0) break;
    for (const piece of split(run, country)) {
      const number = judge(piece, country, isAnnounced, isAlone);
      if (number) found.push(number);
    }
  }
  return found;
}

const PHONE_AT_END = /(?:тел|tel|phone|моб|ტელ|☎)\p{L}*[.:\s]*$/iu;

/** Dates, years, hours, fractions, coordinates, addresses on the net. */
function isOtherThanPhone(run: string): boolean {
  return (
    /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)|^(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?!\d)/.test(run) ||
    /^(?:19|20)\d{2}\s?[-/]\s?(?:19|20)\d{2}$/.test(run) ||
    /^\d{1,2}\.\d{2}\s?-\s?\d{1,2}\.\d{2}/.test(run) ||
    /^\d{1,3}\.\d{4,}/.test(run) ||
    /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(run) ||
    /^\d{1,3}(?: 000)+$/.test(run) ||
    /^\d{1,2}-\d{1,2}$/.test(run) ||
    /^\d{1,3}(?: \d{3})+ ?- ?\d{1,3}(?: \d{3})+$/.test(run) ||
    // A row of single digits is a scale, a calendar or a list of pages.
    /(?:\d[ ./-]{1,3}){5}/.test(run.replace(/\d{2,}/g, "x"))
  );
}

/** Several numbers written as one run: by slashes, by wide spaces, or because a second trunk digit begins. */
function split(run: string, country: string | null): string[] {
  // A slash after an area code belongs to the number: 030 / 90 18 20, +36-30/522-3087.
  const whole = run.replace(/^(\(?0\d{1,4}\)?|\+\d{1,3}[ -]\(?\d{1,4}\)?) ?\/ ?/, "$1 ").trim();
  const parts = whole.split(/\s*\/\s*|\s{2,}/).filter((piece) => digitsOf(piece).length >= 5);
  if (parts.length > 1) return parts;
  const one = parts[0] ?? whole;
  if (digitsOf(one).length <= 11 || parse(one, country)?.isValid()) return [one];
  const again = one.split(/ (?=8[ -]?\(?\d{3}|0\d{2})|(?<=\d{2}) (?=\()/);
  if (again.length > 1 && again.every((piece) => digitsOf(piece).length >= 9)) return again;
  const numbers = findPhoneNumbersInText(one, asCountry(country));
  // What is found inside an international number is its end, not a number of its own.
  if (numbers.length === 1 && one.startsWith("+") && numbers[0]!.startsAt > 0) return [one];
  return numbers.length > 0 ? numbers.map(({ startsAt, endsAt }) => one.slice(startsAt, endsAt)) : [one];
}

const asCountry = (country: string | null): { defaultCountry?: CountryCode } =>
  country !== null && isSupportedCountry(country) ? { defaultCountry: country } : {};

const parse = (written: string, country: string | null) => {
  const dialled = written.replace(/^00(?=[1-9])/, "+").replace(/^\+ /, "+");
  return parsePhoneNumberFromString(dialled, asCountry(country));
};

/** The number that `written` is, or null where it is more likely something else. */
function judge(
  written: string,
  country: string | null,
  isAnnounced: boolean,
  isAlone: boolean,
): PhoneNumber | null {
  const digits = digitsOf(written);
  const isInternational = /^(?:\+|00[1-9])/.test(written);
  if (digits.length > 15) return null;
  const number = readNumber(written, country);
  if (isInternational) return digits.length >= 8 ? number : null;
  const isWritten = isPhoneShaped(written, digits);
  if (number.quality === "good") {
    const hasTrunk = /^[08]/.test(digits);
    return isAnnounced || isWritten || (hasTrunk && digits.length >= 10) || (isAlone && digits.length >= 9)
      ? number
      : null;
  }
  if (isAnnounced) return digits.length <= 13 && !/^\d{5,6}$/.test(written) ? number : null;
  return isWritten &&
    digits.length >= 9 &&
    digits.length <= 12 &&
    (country !== null || hasNationalShape(written))
    ? number
    : null;
}

/** An area code in brackets, or three groups and more as no amount is grouped. */
function isPhoneShaped(written: string, digits: string): boolean {
  if (/^\+?\d{0,3}[ -]?\(0?\d{2,5}\)/.test(written)) return true;
  if (/^8[ -]?\(?\d{3,5}\)?[ -]/.test(written) && digits.length === 11) return true;
  const groups = written.split(/[ .()-]+/).filter((group) => group !== "");
  if (groups.length < 3) return /^0\d{1,4}[ -]\d{5,8}$/.test(written);
  const isAmount =
    groups.slice(1).every((group) => group.length === 3) && groups[0]!.length <= 3 && !/^0|-/.test(written);
  return !isAmount;
}

/** A trunk digit, an area code in brackets, or three, three and four: enough where no country's plan can be asked. */
const hasNationalShape = (written: string) =>
  /^(?:[08][ -]?\(?\d|\(\d{2,5}\)|\d{3}[-. ]\d{3}[-. ]\d{4}$)/.test(written) && !/\([^)]*$/.test(written);

/** A written number in its normal form. A Russian or Kazakh eight before ten digits needs no country to be read. */
export function readNumber(written: string, country: string | null): PhoneNumber {
  const digits = digitsOf(written);
  const isTrunkEight = digits.length === 11 && /^8[34-9]/.test(digits) && !/^\s*\+/.test(written);
  const parsed = parse(written, isTrunkEight && country !== "UA" ? "RU" : country);
  const base = { written: written.trim(), digits };
  if (isDummy(digits))
    return { ...base, value: parsed?.isPossible() ? parsed.number : base.written, quality: "dummy" };
  if (parsed?.isValid()) return { ...base, value: parsed.number, quality: "good" };
  if (parsed?.isPossible() && digits.length >= 9)
    return { ...base, value: parsed.number, quality: country === null ? "incomplete" : "invalid" };
  return {
    ...base,
    value: base.written,
    quality: digits.length >= 9 && country !== null ? "invalid" : "incomplete",
  };
}

/** Numbers that templates come with. */
function isDummy(digits: string): boolean {
  return (
    /(\d)\1{6,}$|(\d)\2{6,}/.test(digits) ||
    /1234567(?:8?9?0?)?$|^\d{0,3}123456789|1234567890|9876543210?$|987654321$/.test(digits) ||
    /0{6,}|(?:555)01\d{2}$/.test(digits) ||
    /(?:123|000|111|999|555)(?:4567|0000|1111|9999|5555)$/.test(digits)
  );
}

/** Whether two ways of writing name one number, with or without code and trunk digit. */
export function isSameNumber(first: string, second: string): boolean {
  const [short, long] = [core(first), core(second)].sort((a, b) => a.length - b.length) as [string, string];
  return short.length >= 5 && long.endsWith(short);
}

function core(digits: string): string {
  const bare = digits.replace(/^0+/, "");
  return bare.length === 11 && /^[78]/.test(bare) ? bare.slice(1) : bare;
}
