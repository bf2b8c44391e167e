import type { Facts } from "./facts.ts";

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
}

export function deriveForms(_facts: Facts): readonly FormFact[] {
  return [];
}
