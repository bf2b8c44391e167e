import type { Control } from "../../snapshot/forms.ts";
import type { Link } from "../../snapshot/links.ts";
import type { Tree } from "../tree.ts";
import { isButton, isChoice } from "./field-purpose.ts";
import { isAuxiliary } from "./submit.ts";

/** Controls that belong together, before anybody knows what for. */
export interface ControlGroup {
  element: number;
  /** Index into the snapshot's forms; -1 where no `<form>` is around. */
  form: number;
  /** Indexes into the snapshot's controls, in document order. */
  controls: number[];
}

const isEntry = (control: Control) => control.type !== "hidden" && !isButton(control);
/** What a person writes into, as opposed to ticks. */
const isTextEntry = (control: Control) => isEntry(control) && !isChoice(control) && control.type !== "range";

/** A button that may send: one that shows a password or clears a field makes no form. */
const isSending = (control: Control) =>
  isButton(control) &&
  (!control.text || !isAuxiliary(control.text)) &&
  (control.type === "submit" || control.text !== "");

/** The most controls that one formless group may hold: beyond, the block is the page. */
const BLOCK_LIMIT = 80;
/** The most that may be put together because they share nothing but the page. */
const PAGE_LIMIT = 12;

/** Every form with controls, and every block of controls that stands outside forms, in document order. */
export function groupControls(
  tree: Tree,
  forms: readonly { element: number }[],
  controls: readonly Control[],
  links: readonly Link[],
): ControlGroup[] {
  const byForm = new Map<number, number[]>();
  const loose: number[] = [];
  for (const [index, control] of controls.entries()) {
    if (control.form === undefined) loose.push(index);
    else {
      const members = byForm.get(control.form);
      if (members) members.push(index);
      else byForm.set(control.form, [index]);
    }
  }
  const groups: ControlGroup[] = forms.map(({ element }, form) => ({
    element,
    form,
    controls: byForm.get(form) ?? [],
  }));
  return [
    ...groups.filter((group) => group.controls.length > 0),
    ...groupLoose(tree, loose, controls, links),
  ].sort((one, other) => one.element - other.element);
}

interface Block {
  entries: number[];
  buttons: number[];
}

/**
 * A loose field belongs to the nearest block that also has a button; where none has, to the nearest that has another field.
 * A field that has neither stands alone.
 */
function groupLoose(
  tree: Tree,
  loose: readonly number[],
  controls: readonly Control[],
  links: readonly Link[],
): ControlGroup[] {
  const entries = loose.filter((index) => isEntry(controls[index]!));
  if (entries.length === 0) return [];
  const blocks = new Map<number, Block>();
  const blockOf = (element: number) => {
    let block = blocks.get(element);
    if (!block) {
      block = { entries: [], buttons: [] };
      blocks.set(element, block);
    }
    return block;
  };
  for (const index of entries)
    for (const at of tree.lineage(controls[index]!.element)) blockOf(at).entries.push(index);
  const buttons = [
    ...loose.filter((index) => isSending(controls[index]!)).map((index) => controls[index]!.element),
    ...links
      .filter(
        ({ kind, button, href, text }) =>
          (kind === "button" || (button && href === null)) && text !== "" && !isAuxiliary(text),
      )
      .map(({ element }) => element),
  ];
  for (const element of buttons)
    for (const at of tree.lineage(element)) blocks.get(at)?.buttons.push(element);

  const roots = new Map<number, number[]>();
  for (const index of entries) {
    const root = rootOf(tree, controls[index]!, blocks);
    const found = roots.get(root);
    if (found) found.push(index);
    else roots.set(root, [index]);
  }
  // A field with a button of its own (show the password) still belongs to the block around it.
  for (const root of [...roots.keys()].sort((one, other) => other - one)) {
    const outer = [...roots.keys()]
      .filter((other) => other !== root && tree.isWithin(root, other))
      .sort((one, other) => other - one)[0];
    if (outer === undefined) continue;
    const together = [...roots.get(outer)!, ...roots.get(root)!];
    if (/^(?:body|html|main)$/.test(tree.tag(outer)) && together.length > PAGE_LIMIT) continue;
    roots.set(outer, together);
    roots.delete(root);
  }
  const claimed = [...roots.keys()];
  return claimed.map((element): ControlGroup => {
    const members = new Set(roots.get(element));
    for (const index of loose) {
      const control = controls[index]!;
      if (isEntry(control) || !tree.isWithin(control.element, element)) continue;
      const owner = claimed
        .filter((root) => tree.isWithin(control.element, root))
        .reduce((one, other) => Math.max(one, other), -1);
      if (owner === element) members.add(index);
    }
    return { element, form: -1, controls: [...members].sort((one, other) => one - other) };
  });
}

function rootOf(tree: Tree, control: Control, blocks: ReadonlyMap<number, Block>): number {
  let company = -1;
  for (let at = tree.parent(control.element); at >= 0; at = tree.parent(at)) {
    const block = blocks.get(at);
    if (!block || block.entries.length > BLOCK_LIMIT) break;
    const tag = tree.tag(at);
    if (block.buttons.length > 0 && tag !== "label") return at;
    if (company < 0 && block.entries.length > 1) company = at;
    if (tag === "body" || tag === "html" || tag === "main" || tree.role(at) === "dialog") break;
  }
  return company >= 0 ? company : control.element;
}

export const isEntryControl = isEntry;
export const isTextControl = isTextEntry;
