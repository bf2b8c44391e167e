import { consentWords } from "../../language/consent-words.ts";
import { type FieldTopic, fieldWords, passwordWords, wholeLabels } from "../../language/field-words.ts";
import type { Control } from "../../snapshot/forms.ts";
import { indexTopics, splitWords, type TopicMatch, topicsIn } from "../topics.ts";
import { sensitiveTopic } from "./sensitive.ts";

type Topic = FieldTopic | "password";

/** Earlier wins where one text speaks of several: an "e-mail address" is an e-mail, a "company name" a company. */
const PRIORITY: readonly Topic[] = [
  "captcha",
  "cc-csc",
  "cc-number",
  "cc-name",
  "cc-exp",
  "one-time-code",
  "bday",
  "tel-country-code",
  "promo",
  "password",
  "email",
  "tel-extension",
  "thing",
  "organization-title",
  "tel",
  "honorific-prefix",
  "additional-name",
  "family-name",
  "given-name",
  "nickname",
  "username",
  "postal-code",
  "address-line2",
  "organization",
  "search",
  "subject",
  "people",
  "url",
  "rating",
  "sex",
  "address-level2",
  "country",
  "address-level1",
  "street-address",
  "name",
  "time",
  "date",
  "quantity",
  "message",
];
const RANK = new Map(PRIORITY.map((topic, rank) => [topic, rank]));

const index = indexTopics<Topic>({ ...fieldWords, password: passwordWords });
const consentIndex = indexTopics(consentWords);

/** What programmers write in one word with something else: `txtemail`, `custphone`. */
const GLUED: readonly (readonly [RegExp, Topic])[] = [
  [/captcha/, "captcha"],
  [/firstname|givenname/, "given-name"],
  [/lastname|surname|familyname/, "family-name"],
  [/(?:^|[\W_])first$/, "given-name"],
  [/(?:^|[\W_])last$/, "family-name"],
  [/username|userid|loginid|logonid/, "username"],
  [/cardnumber|cardnum|creditcard(?:no|num)/, "cc-number"],
  [/cardholder|nameoncard|cardname/, "cc-name"],
  [/securitycode|cvv|cvc(?!l)/, "cc-csc"],
  [/email|e_mail/, "email"],
  [/phone|telefon|mobilenum/, "tel"],
  [/passw(?:or)?d/, "password"],
  [/zipcode|postcode|postalcode/, "postal-code"],
  [/address(?:line)?2|street2/, "address-line2"],
  [/address|street/, "street-address"],
  [/country/, "country"],
  [/birthda|dateofbirth/, "bday"],
  [/coupon|promocode|voucher/, "promo"],
  [/search/, "search"],
];

/** WHATWG autofill field names. */
const TOKENS = new Set(
  "name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password current-password one-time-code organization-title organization street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp".split(
    " ",
  ),
);

/** The autofill field name of an `autocomplete` value; "" where it names none. */
export function autofillToken(autocomplete: string | undefined): string {
  if (!autocomplete) return "";
  const words = autocomplete
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "webauthn");
  const last = words[words.length - 1] ?? "";
  return TOKENS.has(last) ? last : "";
}

const BUTTON_TYPES = new Set(["submit", "button", "image", "reset"]);
export const isButton = ({ tag, type }: Control) =>
  tag === "button" || (tag === "input" && BUTTON_TYPES.has(type));
export const isChoice = ({ type }: Control) => type === "checkbox" || type === "radio" || type === "switch";

/** Label first, as people read; what programmers wrote counts less, and a placeholder beside a label is often an example. */
const SOURCE_WEIGHTS = { label: 6, aria: 4, name: 4, id: 3, placeholder: 4, title: 2 } as const;

/** A telephone number given as an example. */
const MASK = /^[+(]?\s*(?:\d|\(|\+|_|x|9|0)[\d\s()_x+-]{6,}$/i;
/** An address given as an example: the words in it say nothing. */
const EMAIL_ALONE = /^\s*[^\s@]+@[^\s@]+\s*$/;
const EMAIL_EXAMPLE = /[\w.-]@[\w-]+\.\w/;

interface Vote {
  topic: Topic;
  weight: number;
}

const GENERIC: ReadonlySet<Topic> = new Set(["name", "username", "street-address", "tel"]);

/** Which generic topic each specific one sharpens. */
const SHARPENS: Partial<Record<Topic, Topic>> = {
  "given-name": "name",
  "family-name": "name",
  "additional-name": "name",
  "cc-name": "name",
  organization: "name",
  "address-line2": "street-address",
  "postal-code": "street-address",
  "address-level2": "street-address",
  "address-level1": "street-address",
  country: "street-address",
  "tel-country-code": "tel",
  "tel-extension": "tel",
  username: "nickname",
};

/** What a control by itself asks for: its purpose before its neighbours are looked at. */
export function ownPurpose(control: Control): string {
  const { tag, type } = control;
  if (isButton(control)) return type === "reset" || type === "button" ? "other" : "submit";
  if (type === "hidden") return "other";
  if (type === "file") return "file";
  if (isChoice(control)) return choicePurpose(control);
  const token = autofillToken(control.autocomplete);
  const topic = topicOf(control);
  if (type === "password") {
    if (sensitiveTopic(control, "password") !== null) return "other";
    if (topic === "cc-csc" || topic === "one-time-code" || topic === "captcha") return topic;
    if (
      token === "new-password" ||
      token === "current-password" ||
      token === "one-time-code" ||
      token === "cc-csc"
    )
      return token;
    return "password";
  }
  if (token !== "" && token !== "new-password" && token !== "current-password") {
    // Sign-up forms mark their e-mail so too: what is written on it says which.
    return token === "username" && topic === "email" ? "email" : token;
  }
  if (type === "email") return "email";
  if (type === "search") return "search";
  if (type === "url") return "url";
  if (type === "date" || type === "datetime-local" || type === "month" || type === "week")
    return topic === "bday" ? "bday" : "date";
  if (type === "time") return "time";
  if (topic === "thing" || topic === "quantity") return "other";
  if (type === "tel") return topic !== undefined && DIALLED.has(topic) ? topic : "tel";
  if (tag === "select" && topic !== undefined && !SELECTABLE.has(topic)) return "other";
  if (tag === "textarea" && (topic === undefined || !WRITTEN_AT_LENGTH.has(topic))) return "message";
  if (type === "range" || type === "color") return topic === "rating" ? "rating" : "other";
  return topic ?? "other";
}

/** What else is typed on a telephone's keypad. */
const DIALLED: ReadonlySet<string> = new Set<Topic>([
  "captcha",
  "cc-csc",
  "cc-number",
  "cc-exp",
  "one-time-code",
  "bday",
  "tel-country-code",
  "tel-extension",
  "username",
  "promo",
  "postal-code",
  "date",
  "time",
]);

const SELECTABLE: ReadonlySet<Topic> = new Set([
  "cc-exp",
  "bday",
  "tel-country-code",
  "organization-title",
  "honorific-prefix",
  "organization",
  "subject",
  "people",
  "rating",
  "sex",
  "address-level2",
  "country",
  "address-level1",
  "time",
  "date",
  "search",
  "tel",
  "quantity",
]);
const WRITTEN_AT_LENGTH: ReadonlySet<Topic> = new Set([
  "message",
  "street-address",
  "captcha",
  "address-line2",
]);

function choicePurpose({ label, name, id, title }: Control): string {
  const words = `${label} ${title ?? ""}`.trim();
  const own = topicsIn(
    words === "" ? `${name ?? ""} ${id ?? ""}` : `${words} ${name ?? ""}`,
    consentIndex,
  ).map(({ topic }) => topic);
  if (own.includes("optIn")) return "opt-in";
  if (own.includes("consent")) return "consent";
  const topics = topicsIn(`${name ?? ""} ${words}`, index).map(({ topic }) => topic);
  if (topics.includes("rating")) return "rating";
  return topics.includes("sex") ? "sex" : "other";
}

function topicOf(control: Control): Topic | undefined {
  const votes: Vote[] = [];
  const { label, labelSource } = control;
  const own =
    labelSource === "placeholder" || labelSource === "aria-label" || labelSource === "title" ? "" : label;
  vote(votes, own, SOURCE_WEIGHTS.label);
  vote(votes, control.ariaLabel, SOURCE_WEIGHTS.aria);
  const isExample = EMAIL_ALONE.test(control.placeholder ?? "");
  if (!isExample)
    vote(votes, control.placeholder, own === "" ? SOURCE_WEIGHTS.label : SOURCE_WEIGHTS.placeholder);
  vote(votes, control.title, SOURCE_WEIGHTS.title);
  vote(votes, control.name, SOURCE_WEIGHTS.name, true);
  vote(votes, control.id, SOURCE_WEIGHTS.id, true);
  if (control.tag === "input" && MASK.test(control.placeholder ?? ""))
    votes.push({ topic: "tel", weight: SOURCE_WEIGHTS.placeholder });
  if (EMAIL_EXAMPLE.test(control.placeholder ?? ""))
    votes.push({ topic: "email", weight: SOURCE_WEIGHTS.placeholder });
  if (control.type === "tel") votes.push({ topic: "tel", weight: 1 });
  if (control.inputmode === "email") votes.push({ topic: "email", weight: 3 });
  if (control.inputmode === "tel") votes.push({ topic: "tel", weight: 1 });
  const sums = new Map<Topic, number>();
  for (const { topic, weight } of votes) sums.set(topic, (sums.get(topic) ?? 0) + weight);
  for (const [specific, generic] of Object.entries(SHARPENS) as [Topic, Topic][]) {
    const found = sums.get(specific);
    if (found !== undefined && sums.has(generic)) sums.set(specific, found + sums.get(generic)!);
  }
  let best: Topic | undefined;
  for (const [topic, sum] of sums) {
    if (best === undefined) best = topic;
    else {
      const lead = sum - sums.get(best)!;
      if (lead > 0 || (lead === 0 && (RANK.get(topic) ?? 99) < (RANK.get(best) ?? 99))) best = topic;
    }
  }
  return best;
}

function vote(votes: Vote[], text: string | undefined, weight: number, isAttribute = false): void {
  if (!text) return;
  const topic = isAttribute
    ? attributeTopic(text)
    : labelTopic(text.length > 120 ? text.slice(0, 120) : text);
  if (topic !== undefined)
    votes.push({ topic, weight: GENERIC.has(topic) && isAttribute ? weight * 0.75 : weight });
}

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;
/** Words that need another to say what they are about. */
const VAGUE: ReadonlySet<Topic> = new Set([
  "name",
  "street-address",
  "date",
  "time",
  "quantity",
  "message",
  "subject",
  "username",
  "url",
]);

/** The first topic that a label names; what it says in brackets is an afterthought. */
function labelTopic(text: string): Topic | undefined {
  const bare = text.replace(BRACKETED, " ");
  const [only = "", ...others] = splitWords(bare);
  return (
    (others.length === 0 ? wholeLabels.get(only) : undefined) ??
    firstTopic(bare) ??
    (bare === text ? undefined : firstTopic(text))
  );
}

function firstTopic(text: string): Topic | undefined {
  let best: TopicMatch<Topic> | undefined;
  for (const match of topicsIn(text, index)) {
    if (match.from > LABEL_WORDS_READ) continue;
    if (best === undefined || comesBefore(match, best)) best = match;
  }
  return best?.topic;
}

/** Words that leave no doubt wherever they stand: "code from the e-mail" is a code. */
const CERTAIN: ReadonlySet<Topic> = new Set([
  "captcha",
  "cc-csc",
  "cc-number",
  "cc-name",
  "one-time-code",
  "bday",
  "tel-country-code",
]);

function comesBefore(match: TopicMatch<Topic>, best: TopicMatch<Topic>): boolean {
  if (CERTAIN.has(match.topic) !== CERTAIN.has(best.topic)) return CERTAIN.has(match.topic);
  // "Adresse e-mail", "name of the company": the vague word leads, the other says.
  if (Math.abs(match.from - best.from) <= VAGUE_REACH && VAGUE.has(match.topic) !== VAGUE.has(best.topic))
    return VAGUE.has(best.topic);
  // "Your user name": of two phrases that share a word the first does not win by standing first.
  const isShared = match.from < best.to && best.from < match.to;
  if (match.from !== best.from && !isShared) return match.from < best.from;
  return (RANK.get(match.topic) ?? 99) < (RANK.get(best.topic) ?? 99);
}

const VAGUE_REACH = 4;
/** What a field is stands in its label's first words. */
const LABEL_WORDS_READ = 10;

/** Parts of a compound name that say nothing of their own: `phone[full]`. */
const EMPTY_PART = /^(?:value|val|text|input|field|full|main|number|num|no|id|\d+)$/i;

/** The last part of a compound name says what it is: `order[billing][city]`. */
function attributeTopic(text: string): Topic | undefined {
  const parts = text.split(/[[\].:$]+/).filter((part) => /\p{L}/u.test(part));
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]!;
    let best: Topic | undefined;
    for (const { topic } of topicsIn(part, index)) {
      if (best === undefined || (RANK.get(topic) ?? 99) < (RANK.get(best) ?? 99)) best = topic;
    }
    if (best !== undefined) return best;
    const plain = part.toLowerCase();
    const glued = GLUED.find(([pattern]) => pattern.test(plain));
    if (glued) return glued[1];
    if (!EMPTY_PART.test(part)) return undefined;
  }
  return undefined;
}
