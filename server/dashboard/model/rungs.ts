import type { Row } from "../../../shared/api/schemas.ts";
import { type Stage, stages } from "../../../shared/method/axes.ts";
import {
  type BuyerStep,
  buyerSteps,
  stagesBeforeSale,
  stagesOfStep,
} from "../../../shared/method/buyer-steps.ts";

/** A figure of the ladder that can be opened. */
export type RungName = Stage | BuyerStep | "contacts";

const names: readonly RungName[] = [...stages, ...buyerSteps, "contacts"];

export interface OpenRung {
  name: RungName;
  siteId: string;
}

/** "trust.site-id", as the address has it; null where it names nothing. */
export function readRung(text: string | undefined): OpenRung | null {
  const [wanted, siteId] = (text ?? "").split(".");
  const name = names.find((one) => one === wanted);
  return name && siteId ? { name, siteId } : null;
}

/** The touchpoints that stand there, dearest first. */
export function rowsOfRung(rows: readonly Row[], name: RungName): Row[] {
  const wanted = stagesOfRung(name);
  return rows
    .filter(({ touchpoint }) => touchpoint.stages.some((stage) => wanted.includes(stage)))
    .sort((a, b) => b.touchpoint.importance - a.touchpoint.importance);
}

function stagesOfRung(name: RungName): readonly Stage[] {
  if (name === "contacts") return stagesBeforeSale;
  const step = buyerSteps.find((one) => one === name);
  return step ? stagesOfStep[step] : stages.filter((stage) => stage === name);
}
