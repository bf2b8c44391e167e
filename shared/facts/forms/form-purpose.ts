import { consentWords } from "../../language/consent-words.ts";
import { type FormTopic, formWords } from "../../language/form-words.ts";
import type { Control } from "../../snapshot/forms.ts";
import type { FormPurpose } from "../forms.ts";
import { indexTopics, type TopicMatch, topicsIn } from "../topics.ts";
import { isChoice } from "./field-purpose.ts";

const index = indexTopics<FormTopic>(formWords);
const rememberIndex = indexTopics({ remember: consentWords.remember });

/** What is known of a group of controls when its purpose is asked. */
export interface FormSigns {
  controls: readonly Control[];
  /** Purpose of each control by itself. */
  purposes: readonly string[];
  /** Whether each is filled in by a visitor. */
  entries: readonly boolean[];
  /** Words of the button that sends it. */
  submit: string;
  /** Words of its other buttons and of links inside. */
  others: readonly string[];
  heading: string;
  /** What its author called it: name, id, class, address of the form and of the blocks around it. */
  called: string;
  /** Title and path of the page. */
  page: string;
  role: string;
  method: string;
  hasForm: boolean;
  /** Stands within something its author calls a cookie notice. */
  isInCookieNotice: boolean;
}

interface Said {
  submit: ReadonlySet<FormTopic>;
  heading: ReadonlySet<FormTopic>;
  called: ReadonlySet<FormTopic>;
  page: ReadonlySet<FormTopic>;
}

const topics = (text: string): ReadonlySet<FormTopic> =>
  new Set(
    topicsIn(text.length > 240 ? text.slice(0, 240) : text, index).map(
      (match: TopicMatch<FormTopic>) => match.topic,
    ),
  );

const CONTACT_PURPOSES = new Set(["email", "tel", "tel-national"]);
const NAME_PURPOSES = new Set(["name", "given-name", "family-name", "additional-name", "honorific-prefix"]);
const ADDRESS_PURPOSES = new Set([
  "street-address",
  "address-line1",
  "address-line2",
  "address-level1",
  "address-level2",
  "postal-code",
]);
const PASSWORD_PURPOSES = new Set(["password", "new-password", "current-password"]);

/** Judges what a form is for, by what it asks and by what stands on and around it. */
export function formPurpose(signs: FormSigns): FormPurpose {
  const { controls, purposes, entries } = signs;
  const count = (belongs: (purpose: string) => boolean) =>
    purposes.filter((purpose, at) => entries[at] && belongs(purpose)).length;
  const of = (...names: string[]) => count((purpose) => names.includes(purpose));
  const said: Said = {
    submit: topics(signs.submit),
    heading: topics(signs.heading),
    called: topics(signs.called),
    page: topics(signs.page),
  };
  const says = (topic: FormTopic) =>
    said.submit.has(topic) || said.heading.has(topic) || said.called.has(topic);
  const texts = controls.filter(
    (control, at) =>
      entries[at] && !isChoice(control) && control.type !== "select" && control.type !== "range",
  );
  const asked = entries.filter(Boolean).length;
  const emails = of("email");
  const phones = count((purpose) => purpose === "tel" || purpose === "tel-national");
  const contacts = count((purpose) => CONTACT_PURPOSES.has(purpose));
  const names = count((purpose) => NAME_PURPOSES.has(purpose));
  const passwords = count((purpose) => PASSWORD_PURPOSES.has(purpose));
  const messages = of("message");
  const optIns = purposes.filter((purpose) => purpose === "opt-in").length;
  const cards = count((purpose) => /^cc-(?:number|csc|exp|name)/.test(purpose));
  const addresses = count((purpose) => ADDRESS_PURPOSES.has(purpose));
  const personal =
    contacts + names + passwords + cards + addresses + messages + of("username", "bday", "one-time-code");

  if (signs.isInCookieNotice && personal === 0) return "cookie";
  if (asked === 0) {
    if (says("cart")) return "cart";
    if (says("cookie")) return "cookie";
    return "other";
  }
  if (personal === 0) return impersonalPurpose(signs, said, texts);
  if (isSearch(signs, said, texts, contacts + passwords + names)) return "search";
  if (cards > 0) return cards > 1 || says("checkout") || addresses > 0 ? "checkout" : "other";

  const account = accountBalance(signs, said, { names, phones, addresses, emails, passwords });
  if (passwords > 0) {
    const isChange =
      of("current-password") > 0 && passwords > 1
        ? true
        : passwords >= 2 && emails + names + phones + of("username") === 0 && !says("signup");
    if (isChange) return "password-reset";
    if (
      (says("reset") || said.page.has("reset")) &&
      passwords >= 1 &&
      names + phones === 0 &&
      !said.submit.has("login") &&
      !said.submit.has("signup")
    ) {
      return saysReset(signs) ? "password-reset" : accountPurpose(account, passwords);
    }
    if (addresses > 1 && (says("checkout") || said.page.has("checkout")) && !said.submit.has("signup"))
      return "checkout";
    return accountPurpose(account, passwords);
  }
  if (of("one-time-code") > 0 && contacts + names === 0) return says("login") ? "login" : "other";

  const identities = emails + phones + of("username");
  if (messages + addresses + names === 0 && identities > 0 && identities <= 2) {
    if (saysReset(signs) && !said.submit.has("newsletter")) return "password-reset";
    if (of("username") > 0 && emails + phones === 0 && asked <= 2 && !said.submit.has("signup"))
      return "login";
    if (said.submit.has("login") || (said.heading.has("login") && !said.submit.has("newsletter")))
      return account > 2 ? "signup" : "login";
    if (said.submit.has("signup") && !says("newsletter")) return signupStep(said, asked, signs.submit);
    if (said.called.has("login") && !says("newsletter")) return "login";
  }
  if (
    emails > 0 &&
    messages === 0 &&
    (said.heading.has("signup") || said.submit.has("signup")) &&
    (of("one-time-code") > 0 || of("bday") > 0)
  ) {
    return "signup";
  }
  if (addresses >= 2 && (says("checkout") || said.page.has("checkout") || said.page.has("cart")))
    return "checkout";
  if (isReview(said, of("rating"), messages, signs)) return "review";
  if (messages > 0 && phones === 0 && !said.submit.has("contact") && isCommentForm(signs, said))
    return "comment";
  if (isSignup(said, account, { names, emails, messages })) return "signup";
  if (
    emails === 1 &&
    phones === 0 &&
    messages === 0 &&
    (texts.length - names <= 3 ||
      optIns > 1 ||
      said.submit.has("newsletter") ||
      said.heading.has("newsletter")) &&
    isNewsletter(said, asked, names, optIns)
  )
    return "newsletter";

  const lead = leadPurpose(said, signs);
  if (lead !== undefined && contacts + names + messages > 0) {
    if (lead !== "contact" && lead !== "request") return lead;
    if (phones === 1 && emails === 0 && messages === 0 && asked <= 2 && lead === "contact") return "callback";
    return lead;
  }
  if (of("date", "time", "people") > 0 && contacts > 0) return "booking";
  if (phones > 0 && emails === 0 && messages === 0 && asked <= 3 && names <= 1) return "callback";
  if (emails > 0 && phones === 0 && messages === 0 && asked <= 2) return "newsletter";
  // A whole postal address is asked by who delivers.
  if (addresses >= 3 && names > 0 && messages + of("bday") === 0) return "checkout";
  if (contacts > 0 && (messages > 0 || asked > 1)) return messages > 0 ? "contact" : "request";
  if (messages > 0 && names > 0) return "contact";
  if (addresses >= 2 && contacts > 0) return "checkout";
  return "other";
}

function impersonalPurpose(signs: FormSigns, said: Said, texts: readonly Control[]): FormPurpose {
  const { controls, purposes, entries } = signs;
  const says = (topic: FormTopic) =>
    said.submit.has(topic) || said.heading.has(topic) || said.called.has(topic);
  const asked = controls.filter((_, at) => entries[at]);
  if (isSearch(signs, said, texts, 0)) return "search";
  if (
    says("cart") ||
    purposes.some(
      (_, at) => entries[at] && /qty|quantity/i.test(`${controls[at]!.name ?? ""} ${controls[at]!.id ?? ""}`),
    )
  ) {
    if (!says("filter")) return "cart";
  }
  if (
    asked.length <= 2 &&
    asked.every(({ type }) => type === "select") &&
    (says("language") || isLanguagePicker(asked))
  )
    return "language";
  if (says("cookie") && texts.length === 0) return "cookie";
  if (purposes.includes("rating")) return "review";
  if (says("quiz") && asked.some(isChoice)) return "quiz";
  if (
    purposes.some((purpose, at) => entries[at] && (purpose === "date" || purpose === "people")) &&
    (says("booking") || says("search"))
  ) {
    return says("booking") ? "booking" : "search";
  }
  if (says("filter")) return "filter";
  if (says("quote")) return "quote";
  if (
    signs.method === "get" &&
    signs.hasForm &&
    asked.length > 0 &&
    texts.length <= 1 &&
    asked.some(({ type }) => type === "select" || type === "range" || type === "checkbox")
  ) {
    return "filter";
  }
  if (asked.every(({ type }) => type === "radio") && asked.length > 1 && !signs.hasForm) return "quiz";
  return "other";
}

const LANGUAGE_NAMES =
  /^(?:english|en|eng|русский|ru|рус|українська|ua|uk|укр|ქართული|ka|geo|deutsch|de|español|es|français|fr|português|pt|italiano|it|polski|pl|türkçe|tr|中文|日本語|usd|eur|gel|uah|rub|\$|€|₾|₴|₽)/i;

const isLanguagePicker = (asked: readonly Control[]) =>
  asked.every(
    ({ options = [] }) =>
      options.length > 0 && options.slice(0, 3).every((option) => LANGUAGE_NAMES.test(option.trim())),
  );

const QUERY_NAME = /^(?:q|s|qs|query|search\w*|keywords?|searchword|term|text)$/i;

function isSearch(signs: FormSigns, said: Said, texts: readonly Control[], personal: number): boolean {
  const { controls, purposes, entries } = signs;
  if (personal > 0 || texts.length > 2 || texts.some(({ type }) => type === "password")) return false;
  if (signs.role === "search") return true;
  if (purposes.some((purpose, at) => purpose === "search" && entries[at])) return true;
  const [first] = texts;
  if (!first) return false;
  if (
    texts.length === 1 &&
    first.tag !== "textarea" &&
    QUERY_NAME.test(first.name ?? first.id ?? "") &&
    controls.length <= 6
  )
    return true;
  return (
    texts.length === 1 &&
    first.tag !== "textarea" &&
    (said.submit.has("search") || said.called.has("search")) &&
    purposes.every((purpose) => purpose !== "message")
  );
}

/** Words that stand on the buttons of newsletters as often as on those of accounts. */
const EITHER = /sign ?up|\bjoin\b|inscri|iscriviti|zapisz/i;

/** An address and "sign up" opens an account only where something else speaks of accounts; else it is for news. */
function signupStep({ heading, called, page }: Said, asked: number, submit: string): FormPurpose {
  if (page.has("login") && called.has("login")) return "login";
  const isAccount = [heading, called, page].some((where) => where.has("signup") || where.has("login"));
  return asked > 1 || isAccount || !EITHER.test(submit) ? "signup" : "newsletter";
}

interface AccountSigns {
  names: number;
  phones: number;
  addresses: number;
  emails: number;
  passwords: number;
}

/** Above zero for a new account, below for an old one. */
function accountBalance(signs: FormSigns, said: Said, fields: AccountSigns): number {
  const { purposes, entries, controls } = signs;
  let balance = 0;
  const weigh = (where: ReadonlySet<FormTopic>, weight: number) => {
    const isSignup = where.has("signup");
    const isLogin = where.has("login");
    if (isSignup && !isLogin) balance += weight;
    if (isLogin && !isSignup) balance -= weight;
  };
  weigh(said.submit, 6);
  weigh(said.heading, 4);
  weigh(said.called, 3);
  weigh(said.page, 2);
  if (fields.passwords > 1) balance += 5;
  balance += Math.min(8, fields.names * 4 + fields.phones * 2 + fields.addresses * 3);
  if (fields.emails > 1) balance += 4;
  purposes.forEach((purpose, at) => {
    if (!entries[at] && purpose !== "consent" && purpose !== "opt-in") return;
    if (purpose === "new-password") balance += 4;
    if (purpose === "current-password") balance -= 5;
    if (purpose === "consent" || purpose === "opt-in") balance += 2;
    if (purpose === "bday" || purpose === "sex" || purpose.startsWith("bday-")) balance += 4;
  });
  if (purposes.filter((purpose) => purpose === "username").length > 0 && fields.emails > 0) balance += 3;
  if (controls.some((control) => isChoice(control) && speaksOfRemembering(control))) balance -= 4;
  for (const other of signs.others) {
    const words = topics(other);
    if (words.has("reset")) balance -= 3;
    else if (words.has("signup") && !words.has("login")) balance -= 2;
    else if (words.has("login") && !words.has("signup")) balance += 1;
  }
  return balance;
}

const speaksOfRemembering = ({ label, name, id }: Control) =>
  topicsIn(`${label} ${name ?? ""} ${id ?? ""}`, rememberIndex).length > 0;

const accountPurpose = (balance: number, passwords: number): FormPurpose =>
  balance > 0 || (balance === 0 && passwords > 1) ? "signup" : "login";

function saysReset({ submit, heading, called, page }: FormSigns): boolean {
  if (topics(submit).has("reset") || topics(heading).has("reset")) return true;
  return topics(called).has("reset") || topics(page).has("reset");
}

function isReview(said: Said, ratings: number, messages: number, { called }: FormSigns): boolean {
  if (messages === 0) return false;
  return (
    ratings > 0 ||
    said.submit.has("review") ||
    (said.heading.has("review") && !said.submit.has("contact")) ||
    /review|otzyv|otziv/i.test(called)
  );
}

const COMMENT_NAME = /comment-?form|post-?comment|wp-comments-post|respond/i;

const isCommentForm = ({ called }: FormSigns, said: Said) =>
  COMMENT_NAME.test(called) ||
  said.submit.has("comment") ||
  (said.heading.has("comment") && !said.heading.has("contact"));

function isSignup(
  said: Said,
  account: number,
  { names, emails, messages }: { names: number; emails: number; messages: number },
): boolean {
  if (messages > 0 || account <= 4) return false;
  return (
    said.submit.has("signup") &&
    !said.submit.has("newsletter") &&
    !said.heading.has("newsletter") &&
    !said.called.has("newsletter") &&
    (names > 0 || emails > 1)
  );
}

function isNewsletter(said: Said, asked: number, names: number, optIns: number): boolean {
  const says = (topic: FormTopic) =>
    said.submit.has(topic) || said.heading.has(topic) || said.called.has(topic);
  if (says("newsletter") || optIns > 1) return true;
  if (LEADS.some((topic) => said.submit.has(topic) || said.heading.has(topic))) return false;
  return asked <= 1 + Math.min(1, names);
}

const LEADS = ["callback", "booking", "quote", "order", "request", "contact"] as const;

const SPECIFIC = ["callback", "booking", "quote", "order"] as const;
const GENERAL = ["request", "contact"] as const;

/** A certain aim that the button or the heading names, else a general one, else what its author called it. */
function leadPurpose(said: Said, signs: FormSigns): FormPurpose | undefined {
  const find = (where: ReadonlySet<FormTopic>, aims: readonly (typeof LEADS)[number][]) =>
    aims.find((topic) => where.has(topic));
  const specific = find(said.submit, SPECIFIC) ?? find(said.heading, SPECIFIC);
  if (specific) return specific;
  const general = find(said.submit, GENERAL) ?? find(said.heading, GENERAL);
  // A box for a message makes a vague "request" an ordinary contact form.
  if (general === "request" && signs.purposes.includes("message") && !said.submit.has("request"))
    return "contact";
  if (general) return general;
  const called = find(said.called, LEADS);
  if (called) return called === "request" && signs.purposes.includes("message") ? "contact" : called;
  return said.page.has("booking") && signs.purposes.includes("date") ? "booking" : undefined;
}
