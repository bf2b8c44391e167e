import {
  COPYRIGHT,
  COPYRIGHT_NOISE,
  LEGAL_FORM_AFTER,
  LEGAL_FORM_BEFORE,
  MAYBE_REGISTERED,
  type RegistrationKind,
  registrationNumbers,
} from "../language/legal-forms.ts";
import { letters } from "../language/letters.ts";
import type { Facts } from "./facts.ts";
import { isRegistration } from "./registration.ts";

export interface NamedEntity {
  text: string;
  element: number;
  path: string;
}

export interface RegistrationNumber extends NamedEntity {
  kind: RegistrationKind;
  /** Its check digits agree. */
  isValid: boolean;
}

/** Who the page says stands behind it. */
export interface LegalEntity {
  /** Names with a legal form. */
  names: readonly NamedEntity[];
  numbers: readonly RegistrationNumber[];
  /** Legal name or number in the markup for machines. */
  marked: readonly string[];
  /** A name without a form: beside the sign of copyright, in the markup, of the site. */
  plainName: PlainName | null;
}

export interface PlainName extends NamedEntity {
  from: "copyright" | "markup" | "site";
}

const LINE_LIMIT = 1_200;
/** A company names itself at the foot, among its contacts or in a line of its own; deep in prose it names others. */
const PROSE_LIMIT = 140;
const COPYRIGHT_LIMIT = 240;
/** Whose account the money goes to is the company; whose bank it is, is not. */
const BANK = /банк|bank/iu;
const FIELDS: Readonly<Record<string, true>> = {
  legalName: true,
  taxID: true,
  vatID: true,
  leiCode: true,
  duns: true,
  iso6523Code: true,
};
const ORGANISATION =
  /(?:Organization|Corporation|Business|Store|Shop|Restaurant|Hotel|Clinic|Dentist|Attorney|Agency|Service|Salon|Gym|Club|School)$/;
/** Headings over partners and customers name companies that are not this one. */
const OTHERS = letters(
  String.raw`(?<!\p{L})(?:our clients|clients|partners?|trusted|партн[её]р\p{L}*|клиент\p{L}*|клієнт\p{L}*|პარტნიორ\p{L}*|კლიენტ\p{L}*|referenzen|kunden)(?!\p{L})`,
  "iu",
);

export function deriveLegalEntity(facts: Facts): LegalEntity {
  const { content, tree, structuredData, page, sections } = facts;
  const names: NamedEntity[] = [];
  const numbers: RegistrationNumber[] = [];
  let copyright: PlainName | null = null;
  const others = sections.all.filter(
    ({ topic, title }) => topic === "clients" || topic === "reviews" || OTHERS.test(title),
  );
  for (const { text, element, region, isSeen } of content) {
    if (!isSeen || text.length > LINE_LIMIT) continue;
    const at = { element, path: tree.path(element) };
    if (MAYBE_REGISTERED.test(text)) {
      for (const { kind, label } of registrationNumbers) {
        const found = label.exec(text);
        if (found)
          numbers.push({ ...at, kind, text: found[0].trim(), isValid: isRegistration(kind, found[1]!) });
      }
    }
    const isOthers = region !== "footer" && others.some(({ from, to }) => element >= from && element < to);
    if (!isOthers && (region === "footer" || text.length <= PROSE_LIMIT)) {
      const name = LEGAL_FORM_BEFORE.exec(text) ?? LEGAL_FORM_AFTER.exec(text);
      if (name && !BANK.test(text.slice(Math.max(0, name.index - 12), name.index + name[0].length + 24)))
        names.push({ ...at, text: lineAround(text, name.index, name[0].length) });
    }
    if (copyright === null && text.length <= COPYRIGHT_LIMIT && COPYRIGHT.test(text)) {
      const name = text.replace(COPYRIGHT_NOISE, " ").replace(/\s+/g, " ").trim();
      if (/\p{L}{2}/u.test(name)) copyright = { ...at, text: name, from: "copyright" };
    }
  }
  const marked: string[] = [];
  let organisation = "";
  for (const { types, values } of structuredData.nodes) {
    if (!types.some((type) => ORGANISATION.test(type))) continue;
    organisation ||= values.get("name")?.[0] ?? "";
    for (const [name, texts] of values) if (FIELDS[name]) marked.push(...texts);
  }
  const plainName = copyright ?? plainNameOf(organisation, page.siteName);
  return { names, numbers, marked, plainName };
}

function plainNameOf(organisation: string, site: string): PlainName | null {
  const nowhere = { element: -1, path: "" };
  if (organisation !== "") return { ...nowhere, text: organisation, from: "markup" };
  return site === "" ? null : { ...nowhere, text: site, from: "site" };
}

/** The line that the name stands in, cut to what a person reads. */
function lineAround(text: string, at: number, length: number): string {
  const from = Math.max(text.lastIndexOf("\n", at) + 1, at - 60);
  const end = text.indexOf("\n", at + length);
  return text.slice(from, Math.min(end < 0 ? text.length : end, at + length + 60)).trim();
}
