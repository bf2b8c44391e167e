import type { Cell, Row } from "../../../shared/api/schemas.ts";
import { type Basket, baskets, type Stage, stages } from "../../../shared/method/axes.ts";
import { type Level, levels } from "../../../shared/scoring/formula.ts";
import { lacksOf } from "./managed.ts";

export const rowSorts = ["urgency", "importance", "gap", "name"] as const;
export type RowSort = (typeof rowSorts)[number];

/** What a row's own cell can be filtered by: its level, or that it has none. */
export const rowLevels = [...levels, "absent", "unjudged"] as const;
export type RowLevel = Level | "absent" | "unjudged";

export interface RowChoice {
  sort: RowSort;
  basket: Basket | null;
  stage: Stage | null;
  level: RowLevel | null;
  /** Name of who answers for it; "" is nobody. */
  owner: string | null;
  isManaged: boolean | null;
}

/** Stands for nobody in an address, where an empty value is no choice. */
export const NOBODY = "-";

const oneOf = <Name extends string>(names: readonly Name[], wanted: string | undefined) =>
  names.find((name) => name === wanted);

/** The choice as it stands in an address; what is not understood is not chosen. */
export function readRowChoice(query: Readonly<Record<string, string>>): RowChoice {
  return {
    sort: oneOf(rowSorts, query.sort) ?? "urgency",
    basket: oneOf(baskets, query.basket) ?? null,
    stage: oneOf(stages, query.stage) ?? null,
    level: oneOf(rowLevels, query.level) ?? null,
    owner: query.owner === NOBODY ? "" : query.owner || null,
    isManaged: query.managed === "yes" || query.managed === "no" ? query.managed === "yes" : null,
  };
}

export const cellOf = (row: Row, siteId: string | undefined): Cell | undefined =>
  row.cells.find((cell) => cell.siteId === siteId);

export function ownLevel(row: Row, ownId: string | undefined): RowLevel {
  const cell = cellOf(row, ownId);
  if (!cell || cell.state === "unjudged") return "unjudged";
  return cell.state === "absent" ? "absent" : (cell.level ?? "unjudged");
}

/** What is lost by being behind, weighed by how much the touchpoint matters. */
const urgencyOf = (row: Row) => row.touchpoint.importance * Math.max(0, -(row.gap ?? 0));

const orders: Record<RowSort, (a: Row, b: Row) => number> = {
  urgency: (a, b) => urgencyOf(b) - urgencyOf(a),
  importance: () => 0,
  gap: (a, b) => (a.gap ?? Number.POSITIVE_INFINITY) - (b.gap ?? Number.POSITIVE_INFINITY) || 0,
  name: (a, b) => compareNames(a, b),
};

const compareNames = (a: Row, b: Row) => a.touchpoint.name.localeCompare(b.touchpoint.name);
/** Nothing is known of it on any site. */
export const isUnjudged = (row: Row) => row.cells.every((cell) => cell.state === "unjudged");

/** Rows that fit the choice; among equals the judged, then the weightier, then by name. */
export function chooseRows(rows: readonly Row[], choice: RowChoice, ownId: string | undefined): Row[] {
  const { sort, basket, stage, level, owner, isManaged } = choice;
  return rows
    .filter((row) => basket === null || row.touchpoint.basket === basket)
    .filter((row) => stage === null || row.touchpoint.stages.includes(stage))
    .filter((row) => level === null || ownLevel(row, ownId) === level)
    .filter(({ touchpoint }) => owner === null || (touchpoint.owner ?? "") === owner)
    .filter(({ touchpoint }) => isManaged === null || (lacksOf(touchpoint).length === 0) === isManaged)
    .sort(
      (a, b) =>
        orders[sort](a, b) ||
        (sort === "importance" ? 0 : Number(isUnjudged(a)) - Number(isUnjudged(b))) ||
        b.touchpoint.importance - a.touchpoint.importance ||
        compareNames(a, b),
    );
}
