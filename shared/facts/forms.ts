import type { Control } from "../snapshot/forms.ts";
import type { Rect } from "../snapshot/geometry.ts";
import { type Facts, part } from "./facts.ts";
import { isButton, isChoice, ownPurpose } from "./forms/field-purpose.ts";
import { formPurpose } from "./forms/form-purpose.ts";
import { framedForms } from "./forms/framed-forms.ts";
import { type ControlGroup, groupControls } from "./forms/grouping.ts";
import { formHeading } from "./forms/heading.ts";
import { isHoneypot } from "./forms/honeypot.ts";
import { refinePurposes, settleAccount } from "./forms/refine-purposes.ts";
import { type SensitiveTopic, sensitiveTopic } from "./forms/sensitive.ts";
import { isAuxiliary } from "./forms/submit.ts";
import { splitAddress } from "./page.ts";
import type { Region, Tree } from "./tree.ts";

export const formPurposes = [
  "search",
  "login",
  "signup",
  "password-reset",
  "newsletter",
  "contact",
  "callback",
  "request",
  "quote",
  "booking",
  "order",
  "checkout",
  "cart",
  "comment",
  "review",
  "filter",
  "language",
  "cookie",
  "quiz",
  "other",
] as const;
export type FormPurpose = (typeof formPurposes)[number];

/** Purposes by which a customer asks the company for something: the ones the facet `forms` judges. */
export const leadPurposes: ReadonlySet<FormPurpose> = new Set([
  "newsletter",
  "contact",
  "callback",
  "request",
  "quote",
  "booking",
  "order",
  "checkout",
  "signup",
  "quiz",
]);

export interface FieldFact {
  /** Index into the snapshot's controls. */
  control: number;
  element: number;
  path: string;
  name: string;
  id: string;
  /** WHATWG autofill token where one fits, else a word of ours (message, subject, date, consent, submit…). */
  purpose: string;
  required: boolean;
  label: string;
  /** A visitor fills it in: not hidden, no honeypot, no button, no consent box. */
  isEntry: boolean;
  isHoneypot: boolean;
  /** Stands before the visitor as soon as its form does: not on a later step, not behind a switch. */
  isOpen: boolean;
  /** What it asks that people are reluctant to give; null for ordinary data. */
  sensitive: SensitiveTopic | null;
}

export interface FormFact {
  element: number;
  path: string;
  purpose: FormPurpose;
  /** Index into the snapshot's forms; -1 for controls outside any form, or a form in a vendor's frame. */
  form: number;
  formless: boolean;
  /** A frame of a form vendor: its fields cannot be seen. */
  isFramed: boolean;
  isSeen: boolean;
  isLead: boolean;
  fields: readonly FieldFact[];
  /** Nearest heading, legend, caption or dialog title; "" without one. */
  heading: string;
  region: Region;
  rect: Rect | undefined;
  /** What sends it: a button, or whatever looks like one; null where nothing does. */
  submit: SubmitFact | null;
}

export interface SubmitFact {
  element: number;
  path: string;
  text: string;
}

export function deriveForms(facts: Facts): readonly FormFact[] {
  const { tree } = facts;
  const controls = part(facts, "controls");
  const forms = part(facts, "forms");
  const links = part(facts, "links");
  const own = groupControls(tree, forms, controls, links).map((group) => describeForm(facts, group));
  return [...own, ...framedForms(facts)].sort((one, other) => one.element - other.element);
}

function describeForm(facts: Facts, group: ControlGroup): FormFact {
  const { tree } = facts;
  const { element, form } = group;
  const all = part(facts, "controls");
  const controls = group.controls.map((index) => all[index]!);
  const source = form >= 0 ? part(facts, "forms")[form] : undefined;
  const isSeen = controls.some((control) => isInView(control) && control.type !== "hidden");
  const honeypots = controls.map((control) => isHoneypot(control, isSeen, tree));
  const purposes = refinePurposes(controls, controls.map(ownPurpose), honeypots);
  const entries = controls.map((control, at) => !honeypots[at] && isEntry(control, purposes[at]!));
  const rect = source?.rect ?? around(controls);
  const submit = submitOf(facts, group, controls);
  const firstField = controls.find((_, at) => entries[at])?.element ?? controls[0]!.element;
  const heading = formHeading(
    tree,
    part(facts, "blocks").rows,
    element,
    firstField,
    isSeen ? rect : undefined,
    source?.label ?? tree.label(element),
  );
  const purpose = formPurpose({
    controls,
    purposes,
    entries,
    submit: submit?.text ?? "",
    others: otherWords(facts, group, controls, submit),
    heading,
    called: calledBy(tree, element, source),
    page: `${facts.page.title} ${facts.page.path}`,
    role: tree.role(element),
    method: source?.method ?? "",
    hasForm: form >= 0,
    isInCookieNotice: COOKIE_NAME.test(namesAbove(tree, element, COOKIE_DEPTH)),
  });
  settleAccount(controls, purposes, purpose);
  return {
    element,
    path: tree.path(element),
    purpose,
    form,
    formless: form < 0,
    isFramed: false,
    isSeen,
    isLead: leadPurposes.has(purpose),
    fields: controls.map((control, at) => ({
      control: group.controls[at]!,
      element: control.element,
      path: tree.path(control.element),
      name: control.name ?? "",
      id: control.id ?? "",
      purpose: purposes[at]!,
      required: control.required === true,
      label: isButton(control) ? (control.text ?? "") : control.label,
      isEntry: entries[at]!,
      isHoneypot: honeypots[at]!,
      isOpen: !isSeen || isInView(control),
      sensitive: entries[at] ? sensitiveTopic(control, purposes[at]!) : null,
    })),
    heading,
    region: tree.region(element),
    rect,
    submit,
  };
}

/** Boxes and file inputs are often hidden on purpose, and drawn by their label. */
const isInView = ({ shown, type, labelShown, label }: Control) =>
  shown === undefined ||
  shown === "transparent" ||
  ((isDrawnByLabel(type) || shown === "clipped") &&
    label !== "" &&
    labelShown !== false &&
    isDrawnByLabel(type));

const isDrawnByLabel = (type: string) =>
  type === "checkbox" || type === "radio" || type === "file" || type === "switch";

const NOT_FILLED_IN = new Set(["submit", "consent", "opt-in", "captcha"]);

const isEntry = (control: Control, purpose: string) =>
  control.type !== "hidden" && !isButton(control) && !NOT_FILLED_IN.has(purpose);

function around(controls: readonly Control[]): Rect | undefined {
  const rects = controls.flatMap(({ rect }) => (rect && rect[2] * rect[3] > 0 ? [rect] : []));
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map(([x]) => x));
  const top = Math.min(...rects.map(([, y]) => y));
  const right = Math.max(...rects.map(([x, , width]) => x + width));
  const bottom = Math.max(...rects.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

/** The last button of the type that submits, else the last worded button after the fields, else what looks like a button there. */
function submitOf(facts: Facts, { element }: ControlGroup, controls: readonly Control[]): SubmitFact | null {
  const { tree } = facts;
  const lastEntry = controls.findLastIndex(
    (control) => !isButton(control) && control.type !== "hidden" && !isChoice(control),
  );
  const isShown = controls.some((control) => isButton(control) && isInView(control));
  const buttons = controls.filter(
    (control) => isButton(control) && control.type !== "reset" && (!isShown || isInView(control)),
  );
  const after = (control: Control) => lastEntry < 0 || control.element > controls[lastEntry]!.element;
  const worded = (control: Control) => wordsOn(control) !== "" && !isAuxiliary(wordsOn(control));
  const submits = buttons.filter(({ type }) => type === "submit" || type === "image");
  const button =
    submits.find((control) => after(control) && worded(control)) ??
    buttons.find((control) => after(control) && worded(control)) ??
    submits.find(worded) ??
    buttons.find(worded) ??
    submits.find((control) => wordsOn(control) === "");
  if (button) {
    return { element: button.element, path: tree.path(button.element), text: wordsOn(button) };
  }
  const links = part(facts, "links");
  const link = links.findLast(
    (candidate) =>
      candidate.element > element &&
      (candidate.kind === "button" || candidate.button) &&
      candidate.text !== "" &&
      tree.isWithin(candidate.element, element) &&
      !isAuxiliary(candidate.text),
  );
  return link ? { element: link.element, path: tree.path(link.element), text: link.text } : null;
}

const wordsOn = ({ text, ariaLabel, title }: Control) => text || ariaLabel || title || "";

const OTHERS_LIMIT = 12;

function otherWords(
  { tree, snapshot }: Facts,
  { element }: ControlGroup,
  controls: readonly Control[],
  submit: SubmitFact | null,
): string[] {
  const found = controls
    .filter((control) => isButton(control) && control.element !== submit?.element)
    .map(wordsOn);
  for (const link of snapshot.parts.links ?? []) {
    if (found.length >= OTHERS_LIMIT) break;
    if (link.element > element && link.element !== submit?.element && tree.isWithin(link.element, element))
      found.push(link.text);
  }
  return found.filter((text) => text !== "").slice(0, OTHERS_LIMIT);
}

const COOKIE_NAME = /cookie|gdpr|consent|cmp-|onetrust|didomi|cybot/i;
const COOKIE_DEPTH = 6;
const CALLED_DEPTH = 3;

function namesAbove(tree: Tree, element: number, depth: number): string {
  const names: string[] = [];
  for (let at = element, step = 0; at >= 0 && step < depth; at = tree.parent(at), step++) {
    const tag = tree.tag(at);
    if (tag === "body" || tag === "html") break;
    names.push(tree.id(at), tree.classes(at));
  }
  return names.filter((name) => name !== "").join(" ");
}

function calledBy(
  tree: Tree,
  element: number,
  source: { name?: string | undefined; action: string | null } | undefined,
): string {
  const path = source?.action ? splitAddress(source.action).path : "";
  return `${source?.name ?? ""} ${namesAbove(tree, element, CALLED_DEPTH)} ${path}`;
}
