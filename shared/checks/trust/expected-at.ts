import type { Tree } from "../../facts/tree.ts";
import type { Evidence } from "../outcome.ts";

/** Where a visitor looks for who the company is: the foot of the page, else its body. */
export function footOf(tree: Tree, note = "absent"): Evidence {
  for (let element = tree.size - 1; element >= 0; element--) {
    if (tree.region(element) !== "footer") continue;
    let foot = element;
    while (tree.parent(foot) >= 0 && tree.region(tree.parent(foot)) === "footer") foot = tree.parent(foot);
    return { path: tree.path(foot), note };
  }
  return { path: "html > body", note };
}

/** Where the page tells of itself. */
export function bodyOf(tree: Tree, note = "absent"): Evidence {
  for (let element = 0; element < tree.size; element++)
    if (tree.tag(element) === "main") return { path: tree.path(element), note };
  return { path: "html > body", note };
}

/** An element with its words. */
export const shown = ({ path, text }: { path: string; text?: string }, note?: string): Evidence => ({
  ...(path !== "" && { path }),
  ...(text !== undefined && { text }),
  ...(note !== undefined && { note }),
});
