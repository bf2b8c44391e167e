import type { Row } from "../../../shared/api/schemas.ts";
import { ownLevel } from "./matrix-rows.ts";

export const reactions = ["positive", "neutral", "negative", "unknown"] as const;
export type Reaction = (typeof reactions)[number];

/** How customers take the own touchpoint (S3): what its level says. An absent one loses them. */
export function reactionOf(row: Row, ownId: string | undefined): Reaction {
  const level = ownLevel(row, ownId);
  if (level === "wow") return "positive";
  if (level === "unjudged") return "unknown";
  return level === "absent" ? "negative" : level;
}

export interface NestedRow {
  row: Row;
  /** 0 stands alone. */
  depth: number;
}

/** Rows as they stand: each followed by what it contains, keeping the given order among brothers. */
export function nestRows(rows: readonly Row[]): NestedRow[] {
  const ids = new Set(rows.map(({ touchpoint }) => touchpoint.id));
  const under = Map.groupBy(rows, ({ touchpoint: { parentId } }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  );
  const walk = (parentId: string | null, depth: number): NestedRow[] =>
    (under.get(parentId) ?? []).flatMap((row) => [{ row, depth }, ...walk(row.touchpoint.id, depth + 1)]);
  return walk(null, 0);
}
