import type { Control } from "../snapshot/forms.ts";
import { hex } from "./colors.ts";
import {
  attribute,
  closest,
  ELEMENT,
  elementById,
  fold,
  foldTo,
  formOwner,
  hasAttribute,
  isVisible,
  localName,
  nextSibling,
  nodeType,
  ownerDocument,
  parentNode,
  previousSibling,
  selectAllWithin,
  selectFirstWithin,
  TEXT,
  textContent,
  wordsWithin,
} from "./dom.ts";
import { handlerOf } from "./handlers.ts";
import { compact } from "./head.ts";
import type { Walk } from "./page-walk.ts";
import { fillOf } from "./text-styles.ts";
import type { Visit } from "./visit.ts";

const LABEL_LIMIT = 200;
const OPTIONS_KEPT = 6;

const INPUT_TYPES = new Set(
  "button,checkbox,color,date,datetime-local,email,file,hidden,image,month,number,password,radio,range,reset,search,submit,tel,text,time,url,week".split(
    ",",
  ),
);
const BUTTON_TYPES = new Set(["submit", "reset", "button", "image"]);
const CHOICE_TYPES = new Set(["checkbox", "radio", "switch"]);

/** ARIA roles that stand in for a native control. */
export const CONTROL_ROLES = new Set([
  "textbox",
  "searchbox",
  "combobox",
  "checkbox",
  "radio",
  "switch",
  "slider",
  "spinbutton",
  "listbox",
]);

/** A control as it is offered: its values are never looked at, only the words on buttons are. */
export function describeControl(visit: Visit, walk: Walk): void {
  const { element } = visit;
  const { harvest } = walk;
  const row = walk.rowOf(visit);
  if (row < 0) return;
  const tag = kindOf(visit.tag);
  const type = typeOf(element, visit.tag);
  const isButton = tag === "button" || BUTTON_TYPES.has(type);
  const rect = type === "hidden" ? undefined : walk.rectOf(visit);
  const of = (name: string, limit = 120) => {
    const value = attribute(element, name);
    return value === null || value.trim() === "" ? undefined : foldTo(value, limit);
  };
  const flag = (name: string) => (hasAttribute(element, name) ? true : undefined);
  const { label, source, isShown } =
    type === "hidden" ? NO_LABEL : labelOf(element, visit.tag, type, isButton);
  const described = `${attribute(element, "aria-describedby") ?? ""} ${attribute(element, "aria-errormessage") ?? ""}`;
  const options = tag === "select" ? [...selectAllWithin(element, "option")] : undefined;
  const fill = isButton && visit.style ? paintOf(visit, walk) : undefined;
  harvest.controls.push(
    compact({
      element: row,
      tag,
      type,
      form: ownerForm(visit, walk),
      name: of("name"),
      id: of("id"),
      label,
      labelSource: source,
      labelShown: isShown ? undefined : false,
      placeholder: of("placeholder"),
      ariaLabel: of("aria-label"),
      description: textsById(element, described) || undefined,
      errorWired:
        hasAttribute(element, "aria-errormessage") || hasAttribute(element, "aria-invalid")
          ? true
          : undefined,
      title: of("title"),
      autocomplete: of("autocomplete", 60),
      inputmode: of("inputmode", 20),
      pattern: of("pattern", 80),
      mask: of("data-mask", 40) ?? of("data-inputmask", 40) ?? of("data-phone-mask", 40) ?? of("mask", 40),
      required:
        hasAttribute(element, "required") || attribute(element, "aria-required") === "true"
          ? true
          : undefined,
      disabled: flag("disabled"),
      readonly: flag("readonly"),
      checked:
        CHOICE_TYPES.has(type) &&
        (hasAttribute(element, "checked") || attribute(element, "aria-checked") === "true")
          ? true
          : undefined,
      multiple: flag("multiple"),
      accept: of("accept", 60),
      min: of("min", 30),
      max: of("max", 30),
      maxlength: whole(of("maxlength", 10)),
      tabindex: whole(of("tabindex", 10)),
      options: options?.slice(0, OPTIONS_KEPT).map((option) => foldTo(textContent(option) ?? "", 40)),
      optionCount: options?.length,
      text: isButton ? buttonWords(element, tag, type) : undefined,
      handler: isButton ? handlerOf(element) : undefined,
      blocksPaste: /false|preventDefault/.test(attribute(element, "onpaste") ?? "") ? true : undefined,
      fill,
      style: visit.style && type !== "hidden" ? walk.styles.of(visit) : undefined,
      rect,
      ...(type === "hidden" ? { shown: "hidden" as const } : walk.shownOf(visit.shown, rect)),
    }) as Control,
  );
}

const OWNERS: Readonly<Record<string, (element: Element) => Element | null>> = {
  input: formOwner(HTMLInputElement.prototype),
  select: formOwner(HTMLSelectElement.prototype),
  textarea: formOwner(HTMLTextAreaElement.prototype),
  button: formOwner(HTMLButtonElement.prototype),
};

const NO_LABEL = { label: "", source: "none" as const, isShown: true };

const whole = (text: string | undefined) => {
  const number = text === undefined ? Number.NaN : Number.parseInt(text, 10);
  return Number.isSafeInteger(number) ? number : undefined;
};

const kindOf = (tag: string): Control["tag"] =>
  tag === "input" || tag === "select" || tag === "textarea" || tag === "button" ? tag : "other";

function typeOf(element: Element, tag: string): string {
  const written = (attribute(element, "type") ?? "").toLowerCase();
  if (tag === "input") return INPUT_TYPES.has(written) ? written : "text";
  if (tag === "button") return written === "button" || written === "reset" ? written : "submit";
  if (tag === "select" || tag === "textarea") return tag;
  return attribute(element, "role") ?? "textbox";
}

/**
 * The form that the browser sends it with: by the `form` attribute, or by the parser, which keeps a table's fields with a
 * form that could not be around them.
 */
function ownerForm(visit: Visit, walk: Walk): number | undefined {
  const owner = OWNERS[visit.tag]?.(visit.element);
  const row = owner ? walk.rows.byElement.get(owner) : undefined;
  if (row !== undefined && row !== walk.harvest.forms[visit.form]?.element) {
    const index = walk.harvest.forms.findIndex((form) => form.element === row);
    if (index >= 0) return index;
  }
  return visit.form >= 0 ? visit.form : undefined;
}

function buttonWords(element: Element, tag: Control["tag"], type: string): string {
  if (tag === "button" || tag === "other") return wordsWithin(element, LABEL_LIMIT, true) || named(element);
  // The value of a button is its words; of anything else it is a person's.
  return foldTo(
    attribute(element, "value") ?? (type === "image" ? attribute(element, "alt") : null) ?? "",
    LABEL_LIMIT,
  );
}

const named = (element: Element) =>
  foldTo(attribute(element, "aria-label") ?? attribute(element, "title") ?? "", LABEL_LIMIT);

interface FoundLabel {
  label: string;
  source: Control["labelSource"];
  isShown: boolean;
}

function labelOf(element: Element, tag: string, type: string, isButton: boolean): FoundLabel {
  const labels = isButton ? [] : labelElements(element, tag);
  for (const label of labels) {
    const text = labelWords(label);
    if (text === "") continue;
    return {
      label: text,
      source: closest(element, "label") === label ? "wrap" : "label",
      isShown: isSeen(label),
    };
  }
  const labelledBy = attribute(element, "aria-labelledby");
  if (labelledBy) {
    const text = textsById(element, labelledBy);
    if (text !== "") {
      const target = elementById(ownerDocument(element), labelledBy.trim().split(/\s+/)[0]!);
      return { label: text, source: "labelledby", isShown: target ? isSeen(target) : false };
    }
  }
  if (!isButton) {
    const adjacent = adjacentWords(element, CHOICE_TYPES.has(type));
    if (adjacent !== "") return { label: adjacent, source: "adjacent", isShown: true };
  }
  for (const source of ["aria-label", "title", "placeholder"] as const) {
    const text = attribute(element, source);
    if (text && fold(text) !== "")
      return { label: foldTo(text, LABEL_LIMIT), source, isShown: source === "placeholder" };
  }
  return NO_LABEL;
}

function labelElements(element: Element, tag: string): Element[] {
  // `labels` is an accessor of the control's own prototype and cannot be clobbered: controls have no named children.
  if (tag === "input" || tag === "select" || tag === "textarea")
    return [...((element as HTMLInputElement).labels ?? [])];
  const wrapping = closest(element, "label");
  return wrapping ? [wrapping] : [];
}

/** Words of a label, with the required mark that style sheets like to add. */
function labelWords(label: Element): string {
  const words = wordsWithin(label, LABEL_LIMIT, true);
  const after = getComputedStyle(label, "::after").content;
  return words !== "" && /^["'] *\* *["']$/.test(after) ? `${words} *` : words;
}

const isSeen = (element: Element) => {
  if (!isVisible(element, { opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
};

function textsById(element: Element, ids: string): string {
  const document = ownerDocument(element);
  return foldTo(
    ids
      .trim()
      .split(/\s+/)
      .flatMap((id) => {
        const target = id === "" ? null : elementById(document, id);
        return target ? [wordsWithin(target, LABEL_LIMIT)] : [];
      })
      .join(" "),
    LABEL_LIMIT,
  );
}

const HOLDS_CONTROL = "input:not([type=hidden]),select,textarea,button,form";

/** Words that stand right before a field (right after a tick box), when nothing else is between them. */
function adjacentWords(element: Element, comesAfter: boolean): string {
  const step = comesAfter ? nextSibling : previousSibling;
  let at: Node = element;
  for (let level = 0; level < 3; level++) {
    for (let sibling = step(at), steps = 0; sibling && steps < 4; sibling = step(sibling), steps++) {
      if (nodeType(sibling) === TEXT) {
        const text = foldTo(textContent(sibling) ?? "", LABEL_LIMIT);
        if (/\p{L}/u.test(text)) return text;
        continue;
      }
      if (nodeType(sibling) !== ELEMENT) continue;
      const tag = localName(sibling);
      if (tag === "br" || tag === "script" || tag === "style") continue;
      if (tag === "input" && attribute(sibling as Element, "type") === "hidden") continue;
      if (isControlOrHolds(sibling as Element, tag)) return "";
      const text = wordsWithin(sibling as Element, LABEL_LIMIT);
      if (/\p{L}/u.test(text)) return text.length <= 120 && !/^h[1-3]$/.test(tag) ? text : "";
    }
    const parent = parentNode(at);
    if (
      !parent ||
      nodeType(parent) !== ELEMENT ||
      /^(?:form|body|fieldset|section|main|table|tbody)$/.test(localName(parent))
    )
      return "";
    // Further out the words belong to this field only if it is alone.
    if (selectAllWithin(parent, HOLDS_CONTROL).length > 1) return "";
    at = parent;
  }
  return "";
}

const isControlOrHolds = (element: Element, tag: string) =>
  tag === "input" ||
  tag === "select" ||
  tag === "textarea" ||
  tag === "button" ||
  selectFirstWithin(element, HOLDS_CONTROL) !== null;

/** `rrggbb` of what the element itself paints behind its words. */
export function paintOf(visit: Visit, walk: Walk): string | undefined {
  if (fillOf(visit)?.alpha === 0) return undefined;
  const background = walk.styles.backgroundOf(visit);
  return background ? hex(background) : undefined;
}
