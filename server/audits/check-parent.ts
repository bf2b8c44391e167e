import { Problem } from "../problem.ts";

/** A touchpoint may stand under another of its audit, never under itself. */
export function checkParent(
  id: string,
  parentId: string | null,
  register: readonly { id: string; parentId: string | null }[],
): void {
  const parents = new Map(register.map((touchpoint) => [touchpoint.id, touchpoint.parentId]));
  if (parentId !== null && !parents.has(parentId)) {
    throw new Problem("not-valid", "body.parentId: The touchpoint to stand under is not in this audit.");
  }
  const seen = new Set([id]);
  for (let above: string | null = parentId; above !== null; above = parents.get(above) ?? null) {
    if (seen.has(above))
      throw new Problem("not-valid", "body.parentId: A touchpoint cannot stand under itself.");
    seen.add(above);
  }
}
