import * as z from "zod";
import { elementIndex, rect, shown } from "./geometry.ts";

export const form = z.object({
  element: elementIndex,
  /** Absolute address the data goes to; null when the attribute is absent. */
  action: z.string().nullable(),
  /** The attribute as written. */
  written: z.string().optional(),
  method: z.enum(["get", "post", "dialog"]),
  name: z.string().optional(),
  label: z.string().optional(),
  handler: z.string().optional(),
  novalidate: z.boolean().optional(),
  rect: rect.optional(),
  shown,
});
export type Form = z.infer<typeof form>;
export const forms = z.array(form);

/** Where a control's visible label comes from. */
export const labelSources = [
  "label",
  "wrap",
  "labelledby",
  "adjacent",
  "aria-label",
  "title",
  "placeholder",
  "none",
] as const;

/** A control as it is offered. What a person typed, or the page pre-filled, in a text control is never here. */
export const control = z.object({
  element: elementIndex,
  tag: z.enum(["input", "select", "textarea", "button", "other"]),
  /** The type that the browser uses (`text` when the attribute is unknown); the role for `other`. */
  type: z.string(),
  /** Index into `forms`; absent outside any form. */
  form: z.int().nonnegative().optional(),
  name: z.string().optional(),
  id: z.string().optional(),
  label: z.string(),
  labelSource: z.enum(labelSources),
  /** False when the label is there for machines only. */
  labelShown: z.boolean().optional(),
  placeholder: z.string().optional(),
  ariaLabel: z.string().optional(),
  /** aria-describedby and aria-errormessage targets' text. */
  description: z.string().optional(),
  /** True when an error message is wired to it. */
  errorWired: z.boolean().optional(),
  title: z.string().optional(),
  autocomplete: z.string().optional(),
  inputmode: z.string().optional(),
  pattern: z.string().optional(),
  /** data-mask, data-inputmask… */
  mask: z.string().optional(),
  required: z.boolean().optional(),
  disabled: z.boolean().optional(),
  readonly: z.boolean().optional(),
  /** Default state of a checkbox or radio. */
  checked: z.boolean().optional(),
  multiple: z.boolean().optional(),
  accept: z.string().optional(),
  min: z.string().optional(),
  max: z.string().optional(),
  maxlength: z.int().optional(),
  tabindex: z.int().optional(),
  /** First options of a select, and how many there are. */
  options: z.array(z.string()).optional(),
  optionCount: z.int().optional(),
  /** Words on a button. */
  text: z.string().optional(),
  handler: z.string().optional(),
  /** onpaste, oncopy that refuse. */
  blocksPaste: z.boolean().optional(),
  /** `rrggbb` of a button's own fill. */
  fill: z.string().optional(),
  style: z.int().nonnegative().optional(),
  rect: rect.optional(),
  shown,
});
export type Control = z.infer<typeof control>;
export const controls = z.array(control);
