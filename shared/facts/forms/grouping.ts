import type { Control } from "../../snapshot/forms.ts";
import type { Link } from "../../snapshot/links.ts";
import type { Tree } from "../tree.ts";
import { isButton } from "./field-purpose.ts";
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

/** How many fields and buttons stand below an element. */
interface Block {
  entries: number;
  buttons: number;
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
  for (const index of entries) {
    for (let at = controls[index]!.element; at >= 0; at = tree.parent(at)) {
      const block = blocks.get(at);
      if (block) block.entries++;
      else blocks.set(at, { entries: 1, buttons: 0 });
    }
  }
  const buttons = [
    ...loose.filter((index) => isSending(controls[index]!)).map((index) => controls[index]!.element),
    ...links.filter(isButtonLike).map(({ element }) => element),
  ];
  for (const element of buttons) {
    for (let at = element; at >= 0; at = tree.parent(at)) {
      const block = blocks.get(at);
      if (block) block.buttons++;
    }
  }

  const roots = new Map<number, number[]>();
  for (const index of entries) {
    const root = rootOf(tree, controls[index]!, blocks);
    const found = roots.get(root);
    if (found) found.push(index);
    else roots.set(root, [index]);
  }
  const rootAbove = (element: number) => tree.closest(element, (at) => roots.has(at));
  // A field with a button of its own (show the password) still belongs to the block around it.
  for (const root of [...roots.keys()].sort((one, other) => other - one)) {
    const outer = rootAbove(tree.parent(root));
    if (outer < 0) continue;
    const together = [...roots.get(outer)!, ...roots.get(root)!];
    if (/^(?:body|html|main)$/.test(tree.tag(outer)) && together.length > PAGE_LIMIT) continue;
    roots.set(outer, together);
    roots.delete(root);
  }
  for (const index of loose) {
    if (isEntry(controls[index]!)) continue;
    const owner = rootAbove(controls[index]!.element);
    if (owner >= 0) roots.get(owner)!.push(index);
  }
  return [...roots].map(([element, members]) => ({
    element,
    form: -1,
    controls: members.sort((one, other) => one - other),
  }));
}

/** What is no button to the browser and looks like one: it may send, if it leads nowhere else. */
const isButtonLike = ({ kind, button, href, written, text }: Link) =>
  (kind === "button" || (button === true && (href === null || /^(?:#|javascript:)/i.test(written ?? "")))) &&
  text !== "" &&
  !isAuxiliary(text);

function rootOf(tree: Tree, control: Control, blocks: ReadonlyMap<number, Block>): number {
  let company = -1;
  for (let at = tree.parent(control.element); at >= 0; at = tree.parent(at)) {
    const block = blocks.get(at);
    if (!block || block.entries > BLOCK_LIMIT) break;
    const tag = tree.tag(at);
    if (block.buttons > 0 && tag !== "label") return at;
    if (company < 0 && block.entries > 1) company = at;
    if (tag === "body" || tag === "html" || tag === "main" || tree.role(at) === "dialog") break;
  }
  return company >= 0 ? company : control.element;
}
