import type { Cell, Row } from "../../../shared/api/schemas.ts";
import type { Basket, Stage } from "../../../shared/method/axes.ts";
import { levelOf } from "../../../shared/scoring/formula.ts";

export { cellOf } from "../../../server/dashboard/model/matrix-rows.ts";

export const OWN = "site-own";
export const RIVAL = "site-rival";

export interface RowOptions {
  name: string;
  importance: number;
  own?: number | "absent";
  rival?: number | "absent";
  gap?: number;
  basket?: Basket;
  stages?: Stage[];
  catalogueKey?: string;
}

/** A row of the matrix with an own site and one rival. */
export function rowOf({ name, importance, own, rival, gap, basket, stages, catalogueKey }: RowOptions): Row {
  return {
    touchpoint: {
      id: `touchpoint-${name}`,
      auditId: "audit-one",
      catalogueKey: catalogueKey ?? null,
      name,
      basket: basket ?? "internal-online",
      carrier: "online",
      subject: "business",
      contact: "direct",
      attention: "long",
      life: "repeated",
      stages: stages ?? ["interaction"],
      scoredBy: { by: "people" },
      importance,
      parentId: null,
      owner: null,
      standard: null,
      metric: null,
      nextAuditOn: null,
    },
    cells: [cell(OWN, own), cell(RIVAL, rival)],
    gap: gap ?? null,
    standing: gap === undefined ? "unknown" : standingOf(gap),
    best: [],
  };
}

function standingOf(gap: number): Row["standing"] {
  if (gap === 0) return "tie";
  return gap > 0 ? "ahead" : "behind";
}

function cell(siteId: string, value: number | "absent" | undefined): Cell {
  const score = typeof value === "number" ? value : null;
  const state = value === undefined ? "unjudged" : "scored";
  return {
    siteId,
    state: value === "absent" ? "absent" : state,
    score: value === "absent" ? 0 : score,
    level: score === null ? null : levelOf(score),
    machine: null,
    ratings: 0,
    ratingMedian: null,
    disagrees: false,
    unlike: false,
  };
}
