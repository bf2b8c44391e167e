import type { Facts } from "../../facts/facts.ts";
import type { FormFact } from "../../facts/forms.ts";
import type { Rect } from "../../snapshot/geometry.ts";

/** Whether something belongs to a form: inside it, or within so many pixels of it. */
export function isNearForm(
  { tree }: Pick<Facts, "tree">,
  form: FormFact,
  { element, rect }: { element: number; rect?: Rect | undefined },
  reachPx: number,
): boolean {
  if (tree.isWithin(element, form.element)) return true;
  if (!form.isSeen) {
    const dialog = tree.closest(form.element, (at) => tree.region(at) === "dialog");
    return dialog >= 0 && tree.isWithin(element, dialog);
  }
  return rect !== undefined && form.rect !== undefined && gap(rect, form.rect) <= reachPx;
}

/** Pixels between two boxes; 0 where they touch. */
function gap([x, y, width, height]: Rect, [left, top, across, down]: Rect): number {
  const sideways = Math.max(0, left - (x + width), x - (left + across));
  const upright = Math.max(0, top - (y + height), y - (top + down));
  return Math.max(sideways, upright);
}

/** Words that stand in a form and around it, shortest reach first. */
export function wordsNear(
  facts: Pick<Facts, "tree" | "content">,
  form: FormFact,
  reachPx: number,
): { element: number; text: string }[] {
  return facts.content.filter(
    ({ element, rect, isSeen }) =>
      (isSeen || !form.isSeen) && isNearForm(facts, form, { element, rect }, reachPx),
  );
}
