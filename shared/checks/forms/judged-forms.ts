import type { Facts } from "../../facts/facts.ts";
import { type FieldFact, type FormFact, type FormPurpose, leadPurposes } from "../../facts/forms.ts";
import type { Control } from "../../snapshot/forms.ts";
import { cannotTell, type Evidence, notApplicable, type Outcome, scored } from "../outcome.ts";

const SIGN_IN: ReadonlySet<FormPurpose> = new Set(["login", "signup", "password-reset"]);
const PAYING: ReadonlySet<FormPurpose> = new Set([
  "checkout",
  "order",
  "cart",
  "booking",
  "quote",
  "request",
  "contact",
]);

const PRIMARY_SHARE = 0.7;
const OTHERS_SHARE = 0.3;

type Forms = Pick<Facts, "forms" | "kind">;

/** The forms that this page is judged by, the primary one first: seen before hidden, larger before smaller. */
export function judgedForms({ forms, kind }: Forms): FormFact[] {
  const purposes = purposesOf(kind.kind);
  return forms
    .filter(({ purpose }) => purposes.has(purpose))
    .sort(
      (one, other) =>
        Number(other.isSeen) - Number(one.isSeen) ||
        areaOf(other) - areaOf(one) ||
        one.element - other.element,
    );
}

/** Sign-in pages are judged by signing in and pages of payment by paying; all others by what asks the company for something. */
function purposesOf(kind: Facts["kind"]["kind"]): ReadonlySet<FormPurpose> {
  if (kind === "login") return SIGN_IN;
  return kind === "checkout" ? PAYING : leadPurposes;
}

const areaOf = ({ rect }: FormFact) => (rect ? rect[2] * rect[3] : 0);

export interface Verdict {
  score: number;
  evidence: readonly Evidence[];
}

/** What a check says of one form: a verdict, a reason why none can be given, or null where the question does not arise. */
export type Judge = (form: FormFact) => Verdict | string | null;

/** The primary form counts for seven tenths, the worst of the others for the rest. */
export function judgeForms(facts: Forms, judge: Judge): Outcome {
  const judged = judgedForms(facts);
  const verdicts: Verdict[] = [];
  let reason: string | undefined;
  for (const form of judged) {
    const verdict = form.isFramed ? "framed-form" : judge(form);
    if (typeof verdict === "string") reason ??= verdict;
    else if (verdict !== null) verdicts.push(verdict);
  }
  const [primary, ...others] = verdicts;
  if (!primary) return reason === undefined ? notApplicable : cannotTell(reason);
  const worst = others.reduce<Verdict | undefined>(
    (low, verdict) => (low && low.score <= verdict.score ? low : verdict),
    undefined,
  );
  if (!worst) return scored(primary.score, primary.evidence);
  const score = PRIMARY_SHARE * primary.score + OTHERS_SHARE * worst.score;
  return scored(score, [...primary.evidence, ...(worst.score < primary.score ? worst.evidence : [])]);
}

/** Fields that a visitor fills in at once. */
export const openEntries = (form: FormFact): FieldFact[] =>
  form.fields.filter(({ isEntry, isOpen }) => isEntry && isOpen);

/** The control that a field was made from. */
export const controlOf = ({ snapshot }: Pick<Facts, "snapshot">, { control }: FieldFact): Control =>
  // safe: fields are made from this very list
  snapshot.parts.controls![control]!;

/** A field as evidence: under its label, or the name it is sent with. */
export const fieldShown = ({ path, label, name, id }: FieldFact, note?: string): Evidence => ({
  path,
  text: label || name || id,
  ...(note !== undefined && { note }),
});

export const formShown = ({ path, heading }: FormFact, note?: string): Evidence => ({
  path,
  text: heading,
  ...(note !== undefined && { note }),
});

/** Fields that hold something about a person. */
export const isPersonal = ({ isEntry, purpose }: FieldFact) => isEntry && PERSONAL.has(purpose);

const PERSONAL: ReadonlySet<string> = new Set([
  "name",
  "given-name",
  "family-name",
  "email",
  "tel",
  "tel-national",
  "street-address",
  "address-line1",
  "bday",
  "organization",
]);
