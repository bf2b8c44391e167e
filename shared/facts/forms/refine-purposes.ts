import { currentPasswordWords, datePartWords, newPasswordWords } from "../../language/field-words.ts";
import type { Control } from "../../snapshot/forms.ts";
import type { FormPurpose } from "../forms.ts";
import { indexTopics, topicsIn } from "../topics.ts";
import { isChoice } from "./field-purpose.ts";

const partIndex = indexTopics(datePartWords);
const passwordIndex = indexTopics({ fresh: newPasswordWords, current: currentPasswordWords });

type DatePart = keyof typeof datePartWords;

const saidOf = ({ label, name = "", id = "", placeholder = "", ariaLabel = "" }: Control) =>
  `${label} ${ariaLabel} ${placeholder} ${name} ${id}`;

/** Purposes of a form's controls once their neighbours are looked at. */
export function refinePurposes(
  controls: readonly Control[],
  own: readonly string[],
  honeypots: readonly boolean[],
): string[] {
  const purposes = own.map((purpose, at) => (honeypots[at] ? "other" : purpose));
  splitDates(controls, purposes);
  findCodes(controls, purposes);
  findCountrySelects(controls, purposes);
  tellStates(controls, purposes);
  splitNames(controls, purposes);
  splitAddresses(purposes);
  findCardNumber(controls, purposes);
  findCardNames(purposes);
  tellPasswords(controls, purposes);
  return purposes;
}

/** A date asked in pieces: expiry months and years, days of birth. */
function splitDates(controls: readonly Control[], purposes: string[]): void {
  const hasCard = purposes.some((purpose) => purpose === "cc-number" || purpose === "cc-csc");
  for (const [at, control] of controls.entries()) {
    const purpose = purposes[at]!;
    const isExpiry = purpose === "cc-exp";
    const isBirth = purpose === "bday";
    const isOpen = purpose === "other" || purpose === "date" || purpose === "message";
    if (!isExpiry && !isBirth && !isOpen) continue;
    if (
      control.type === "hidden" ||
      control.tag === "button" ||
      control.tag === "textarea" ||
      isChoice(control)
    )
      continue;
    const part = datePart(control);
    if (!part) continue;
    if (isExpiry) {
      if (part !== "day") purposes[at] = `cc-exp-${part}`;
    } else if (isBirth) purposes[at] = `bday-${part}`;
    else if (hasCard && part !== "day" && (control.tag === "select" || isShort(control)))
      purposes[at] = `cc-exp-${part}`;
    else if (
      neighbours(purposes, at).some((near) => near === "bday" || near.startsWith("bday-")) ||
      isBirthTriple(controls, purposes, at)
    ) {
      purposes[at] = `bday-${part}`;
    }
  }
}

const MONTH_AND_YEAR = /(?<!\p{L})(\p{L})\1\s*[/.-]\s*(\p{L})\2/iu;

const isShort = ({ maxlength, label, placeholder = "" }: Control) =>
  (maxlength !== undefined && maxlength <= 4) || label.length <= 20 || placeholder.length <= 4;

const neighbours = (purposes: readonly string[], at: number) =>
  [purposes[at - 2], purposes[at - 1], purposes[at + 1], purposes[at + 2]].filter(
    (near) => near !== undefined,
  );

function datePart(control: Control): DatePart | undefined {
  const { options = [], optionCount = 0 } = control;
  const sample = options.slice(1, 6).map((option) => option.trim());
  const byWords = partsNamed(control);
  if (byWords.size === 1) return [...byWords][0];
  if (sample.length > 2) {
    if (sample.every((option) => /^(?:19|20)\d\d$/.test(option))) return "year";
    if (optionCount >= 12 && optionCount <= 13) return "month";
    if (optionCount >= 28 && optionCount <= 32 && sample.every((option) => /^\d{1,2}$/.test(option)))
      return "day";
  }
  return undefined;
}

function partsNamed({
  label,
  name = "",
  id = "",
  placeholder = "",
  ariaLabel = "",
  options = [],
}: Control): Set<DatePart> {
  for (const text of [ariaLabel, placeholder, `${name} ${id}`, label, options[0] ?? ""]) {
    const parts = new Set(topicsIn(text, partIndex).map(({ topic }) => topic));
    // "MM / YY" is one field, in whatever language; "dd-year" a list of years.
    if (MONTH_AND_YEAR.test(text)) return new Set(["month", "year"]);
    if (parts.size === 2 && parts.has("day")) parts.delete("day");
    if (parts.size > 0) return parts;
    const glued = /(month|year|day)(?!\w*(?:name|phone))/i
      .exec(text.replace(/birthday/gi, ""))?.[1]
      ?.toLowerCase();
    if (glued) return new Set([glued as DatePart]);
  }
  return new Set();
}

/** Day, month and year side by side without another word are a birthday: no form asks another date so. */
function isBirthTriple(controls: readonly Control[], purposes: readonly string[], at: number): boolean {
  const parts = new Set<DatePart>();
  for (let near = Math.max(0, at - 2); near <= Math.min(controls.length - 1, at + 2); near++) {
    const control = controls[near]!;
    if (
      control.tag === "button" ||
      (purposes[near] !== "other" && purposes[near] !== "date" && !purposes[near]!.startsWith("bday"))
    )
      continue;
    const part = datePart(control);
    if (part && control.tag === "select") parts.add(part);
  }
  return (
    parts.size === 3 && controls.some((control, near) => Math.abs(near - at) <= 2 && isYearsBack(control))
  );
}

const isYearsBack = ({ optionCount = 0 }: Control) => optionCount >= 60;

/** Boxes for one character each, side by side, take a code. */
function findCodes(controls: readonly Control[], purposes: string[]): void {
  let run: number[] = [];
  const close = () => {
    if (run.length >= 4) for (const at of run) purposes[at] = "one-time-code";
    run = [];
  };
  for (const [at, control] of controls.entries()) {
    const isBox =
      control.tag === "input" &&
      control.maxlength === 1 &&
      /^(?:text|tel|number|password)$/.test(control.type);
    if (isBox) run.push(at);
    else if (control.type !== "hidden") close();
  }
  close();
}

/** Words of one language for a country are another's for a part of one: what a second such field asks. */
function tellStates(controls: readonly Control[], purposes: string[]): void {
  const countries = purposes.flatMap((purpose, at) => (purpose === "country" ? [at] : []));
  if (countries.length !== 2) return;
  const called = (word: RegExp) => countries.find((at) => word.test(controls[at]!.label));
  const state = called(REGION_WORD) ?? called(STATE_WORD);
  if (state !== undefined) purposes[state] = "address-level1";
}

const REGION_WORD = /^kraj(?!\S)/i;
const STATE_WORD = /^(?:stato|staat|stát|štát|država)(?!\S)/i;
const DIAL_CODE = /\+\s?\d{1,4}/;

function findCountrySelects(controls: readonly Control[], purposes: string[]): void {
  for (const [at, control] of controls.entries()) {
    const { tag, options = [], optionCount = 0 } = control;
    if (tag !== "select") continue;
    const sample = options.slice(0, 6);
    if (sample.filter((option) => DIAL_CODE.test(option)).length >= 2) purposes[at] = "tel-country-code";
    else if (
      purposes[at] === "country" &&
      purposes[at + 1] === "tel" &&
      /phone|tel|mobile|dial/i.test(`${control.name ?? ""} ${control.id ?? ""}`)
    ) {
      purposes[at] = "tel-country-code";
    } else if (
      purposes[at] === "other" &&
      optionCount > 150 &&
      sample.some((option) => COUNTRY_NAMES.test(option))
    )
      purposes[at] = "country";
    else if (
      purposes[at] === "other" &&
      optionCount >= 50 &&
      optionCount <= 70 &&
      sample.some((option) => STATE_NAMES.test(option.trim()))
    ) {
      purposes[at] = "address-level1";
    } else if (purposes[at] === "tel") purposes[at] = optionCount > 4 ? "tel-country-code" : "other";
  }
}

/** First entries of lists of countries and of states, which give such a list away. */
const COUNTRY_NAMES =
  /afghan|albania|algeria|australia|austria|argentin|афган|австри|австрал|азербай|албан|ავსტრ|ავღან|åland|united (?:states|kingdom)/i;
const STATE_NAMES = /^(?:alabama|alaska|arizona|arkansas|california|AL|AK|AZ|AR)\b/i;

/** Beside a family name, "name" is the given one; beside a given name it is the family's. */
function splitNames(controls: readonly Control[], purposes: string[]): void {
  for (const [at, purpose] of purposes.entries()) {
    if (purpose !== "name" || controls[at]!.type === "hidden") continue;
    const near = purposes.slice(Math.max(0, at - 2), at + 4);
    if (near.includes("family-name") && !near.includes("given-name")) purposes[at] = "given-name";
    else if (purposes[at + 1] === "given-name" || purposes[at - 1] === "given-name") {
      if (!near.includes("family-name")) purposes[at] = "family-name";
    }
  }
}

/** The line after a street is its second line, when it asks for an address again. */
function splitAddresses(purposes: string[]): void {
  for (let at = 1; at < purposes.length; at++) {
    const previous = purposes
      .slice(0, at)
      .findLastIndex((purpose) => purpose !== "other" && purpose !== "submit");
    if (previous < 0) continue;
    if (
      purposes[at] === "street-address" &&
      (purposes[previous] === "street-address" || purposes[previous] === "address-line1")
    )
      purposes[at] = "address-line2";
    if (purposes[at] === "address-line2" && purposes[previous] === "street-address")
      purposes[previous] = "address-line1";
  }
}

/** Between the holder's name and the expiry stands the card's number, however it is called. */
function findCardNumber(controls: readonly Control[], purposes: string[]): void {
  if (purposes.includes("cc-number")) return;
  const holder = purposes.indexOf("cc-name");
  const between = purposes[holder + 1];
  if (holder < 0 || !purposes[holder + 2]?.startsWith("cc-exp")) return;
  if (controls[holder + 1]?.tag === "input" && (between === "other" || between === "tel"))
    purposes[holder + 1] = "cc-number";
}

/** A name asked beside the card's number, or after the rest of the card, is the one on the card. */
function findCardNames(purposes: string[]): void {
  if (purposes.includes("cc-name")) return;
  const number = purposes.indexOf("cc-number");
  if (number < 0) return;
  const last = purposes.findLastIndex((purpose) => purpose.startsWith("cc-"));
  for (const at of [number - 1, number + 1, last + 1]) {
    const isWhole =
      purposes[at] === "given-name" &&
      purposes[at + 1] !== "family-name" &&
      purposes[at - 1] !== "family-name";
    if (purposes[at] !== "name" && !isWhole) continue;
    purposes[at] = "cc-name";
    return;
  }
}

const isPassword = (purpose: string) =>
  purpose === "password" || purpose === "new-password" || purpose === "current-password";

/** Which passwords are made and which are remembered, where their words say so. */
function tellPasswords(controls: readonly Control[], purposes: string[]): void {
  for (const [at, own] of purposes.entries()) {
    if (own !== "password") continue;
    const said = new Set(topicsIn(saidOf(controls[at]!), passwordIndex).map(({ topic }) => topic));
    if (said.has("current")) purposes[at] = "current-password";
    else if (said.has("fresh")) purposes[at] = "new-password";
  }
}

const IDENTITY_TYPES = new Set(["text", "email", "tel", "number"]);
const NO_IDENTITY = new Set([
  "captcha",
  "one-time-code",
  "search",
  "current-password",
  "new-password",
  "password",
]);

/** What only the whole form tells: which passwords are made, and by what a person signs in. */
export function settleAccount(controls: readonly Control[], purposes: string[], purpose: FormPurpose): void {
  const total = purposes.filter(isPassword).length;
  const first = purposes.findIndex(isPassword);
  for (const [at, own] of purposes.entries()) {
    if (own !== "password") continue;
    if (purpose === "password-reset")
      purposes[at] = total > 2 && at === first ? "current-password" : "new-password";
    else
      purposes[at] =
        purpose === "signup" || purpose === "checkout" || total > 1 ? "new-password" : "current-password";
  }
  if (purpose === "login" || purpose === "password-reset") {
    for (const [at, own] of purposes.entries()) if (own === "email") purposes[at] = "username";
  }
  if ((purpose !== "login" && purpose !== "signup") || first < 0) return;
  for (const [at, own] of purposes.entries()) {
    const { name = "", id = "" } = controls[at]!;
    if (own === "name" && /user_?name/i.test(`${name} ${id}`)) purposes[at] = "username";
  }
  if (purpose !== "login" || purposes.slice(0, first).includes("username")) return;
  const before = controls
    .slice(0, first)
    .findLastIndex(
      ({ tag, type, shown }) => tag === "input" && IDENTITY_TYPES.has(type) && shown === undefined,
    );
  if (before >= 0 && !NO_IDENTITY.has(purposes[before]!)) purposes[before] = "username";
}
