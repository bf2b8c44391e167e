import type { Row } from "../api/schemas.ts";
import { type Stage, stages } from "../method/axes.ts";
import {
  type BuyerStep,
  buyerSteps,
  CONTACTS_BEFORE_SALE,
  stagesBeforeSale,
  stagesOfStep,
} from "../method/buyer-steps.ts";
import { type Level, levelOf, roundScore } from "../scoring/formula.ts";

/** What one site has on one stage of the ladder. */
export interface Coverage {
  siteId: string;
  /** Touchpoints that are there: judged, and not absent. */
  present: string[];
  absent: string[];
  /** Nobody has looked yet. */
  unjudged: string[];
  /** Importance-weighted mean, absent ones counting 0; null while none is judged. */
  score: number | null;
  level: Level | null;
  /** Nothing of it is there, and everything has been looked at. */
  isEmpty: boolean;
}

export interface Rung<Name extends string = Stage> {
  name: Name;
  /** In the order of the sites. */
  coverage: Coverage[];
  /** Rivals that stand on it while the own site is known not to. */
  rivalsOnly: string[];
}

/** Whether a customer meets the company often enough before he is asked to pay (S4). */
export interface ContactsBeforeSale {
  siteId: string;
  present: number;
  /** More, if what nobody has looked at yet is there. */
  possible: number;
  verdict: "enough" | "too-few" | "unknown";
}

export interface Ladder {
  stages: Rung[];
  /** The buyer's own five steps. */
  steps: Rung<BuyerStep>[];
  /** Stages where the own site has nothing. */
  emptyStages: Stage[];
  /** Stages where nobody has looked yet whether the own site has anything: neither empty nor taken. */
  unjudgedStages: Stage[];
  contactsBeforeSale: ContactsBeforeSale[];
}

type LadderRow = Pick<Row, "touchpoint" | "cells">;

/** The eight stages and the buyer's five steps, own beside rivals. */
export function ladderOf(
  rows: readonly LadderRow[],
  siteIds: readonly string[],
  ownSiteId: string | null,
): Ladder {
  const rungs = stages.map((stage) => rungOf(stage, [stage], rows, siteIds, ownSiteId));
  const namesWhere = (holds: (own: Coverage) => boolean) =>
    rungs
      .filter(({ coverage }) => coverage.some((one) => one.siteId === ownSiteId && holds(one)))
      .map(({ name }) => name);
  return {
    stages: rungs,
    steps: buyerSteps.map((step) => rungOf(step, stagesOfStep[step], rows, siteIds, ownSiteId)),
    emptyStages: namesWhere(({ isEmpty }) => isEmpty),
    unjudgedStages: namesWhere(({ present, isEmpty }) => present.length === 0 && !isEmpty),
    contactsBeforeSale: siteIds.map((siteId) => contactsBeforeSale(rows, siteId)),
  };
}

const standsOn = (wanted: readonly Stage[]) => (row: LadderRow) =>
  row.touchpoint.stages.some((stage) => wanted.includes(stage));

function rungOf<Name extends string>(
  name: Name,
  wanted: readonly Stage[],
  rows: readonly LadderRow[],
  siteIds: readonly string[],
  ownSiteId: string | null,
): Rung<Name> {
  const members = rows.filter(standsOn(wanted));
  const coverage = siteIds.map((siteId) => coverageOf(members, siteId));
  const own = coverage.find(({ siteId }) => siteId === ownSiteId);
  return {
    name,
    coverage,
    rivalsOnly: own?.isEmpty
      ? coverage
          .filter(({ siteId, present }) => siteId !== ownSiteId && present.length > 0)
          .map(({ siteId }) => siteId)
      : [],
  };
}

function coverageOf(rows: readonly LadderRow[], siteId: string): Coverage {
  const cells = rows.map(({ touchpoint, cells }) => {
    const cell = cells.find((candidate) => candidate.siteId === siteId);
    return { touchpoint, state: cell?.state ?? "unjudged", score: cell?.score ?? 0 };
  });
  const idsOf = (state: "scored" | "absent" | "unjudged") =>
    cells.filter((cell) => cell.state === state).map(({ touchpoint }) => touchpoint.id);
  const judged = cells.filter(({ state }) => state !== "unjudged");
  const weight = judged.reduce((sum, { touchpoint }) => sum + touchpoint.importance, 0);
  const earned = judged.reduce((sum, { touchpoint, score }) => sum + touchpoint.importance * score, 0);
  const score = weight === 0 ? null : roundScore(earned / weight);
  const [present, absent, unjudged] = [idsOf("scored"), idsOf("absent"), idsOf("unjudged")];
  return {
    siteId,
    present,
    absent,
    unjudged,
    score,
    level: score === null ? null : levelOf(score),
    isEmpty: present.length === 0 && unjudged.length === 0,
  };
}

/** A touchpoint on several stages is one contact. */
function contactsBeforeSale(rows: readonly LadderRow[], siteId: string): ContactsBeforeSale {
  const { present, unjudged } = coverageOf(rows.filter(standsOn(stagesBeforeSale)), siteId);
  const possible = present.length + unjudged.length;
  const { least } = CONTACTS_BEFORE_SALE;
  return { siteId, present: present.length, possible, verdict: verdictOf(present.length, possible, least) };
}

function verdictOf(present: number, possible: number, least: number): ContactsBeforeSale["verdict"] {
  if (present >= least) return "enough";
  return possible < least ? "too-few" : "unknown";
}
