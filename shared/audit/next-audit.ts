import type { ReAudit } from "../api/re-audits.ts";
import type { Touchpoint } from "../api/schemas.ts";
import { addDays, dayOf, daysBetween } from "./calendar-day.ts";

/** Even near-perfect touchpoints decay (S4): days until one is looked at again, by the least importance that asks for it. */
export const RE_AUDIT_DAYS: readonly { importance: number; days: number }[] = [
  { importance: 9, days: 30 },
  { importance: 7, days: 60 },
  { importance: 1, days: 90 },
];

export const reAuditDays = (importance: number) =>
  RE_AUDIT_DAYS.find((row) => importance >= row.importance)?.days ?? 90;

/**
 * When a touchpoint is to be looked at again: on the day that a person chose, else so many days after it was last judged; one
 * that never was is due today.
 */
export function nextAudit(
  { id, importance, nextAuditOn }: Pick<Touchpoint, "id" | "importance" | "nextAuditOn">,
  judgedAt: number | null,
  today: string,
): ReAudit {
  const judgedOn = judgedAt === null ? null : dayOf(judgedAt);
  const nextOn = nextAuditOn ?? (judgedOn === null ? today : addDays(judgedOn, reAuditDays(importance)));
  return {
    touchpointId: id,
    judgedAt,
    nextOn,
    isGiven: nextAuditOn !== null,
    age: ageOf(judgedOn, nextOn, today),
  };
}

/** 0 on the day it was judged, 1 from the day it is due. */
function ageOf(judgedOn: string | null, nextOn: string, today: string): number {
  if (today >= nextOn) return 1;
  if (judgedOn === null || judgedOn >= nextOn) return 0;
  const age = daysBetween(judgedOn, today) / daysBetween(judgedOn, nextOn);
  return Math.round(Math.max(0, age) * 100) / 100;
}

/** Soonest first; of those due on one day the most important, then the register's order. */
export function inOrderOfAudit<Due extends ReAudit>(
  due: readonly Due[],
  touchpoints: readonly Pick<Touchpoint, "id" | "importance">[],
): Due[] {
  const importanceOf = new Map(touchpoints.map(({ id, importance }) => [id, importance]));
  return [...due].sort(
    (a, b) =>
      daysBetween(b.nextOn, a.nextOn) ||
      (importanceOf.get(b.touchpointId) ?? 0) - (importanceOf.get(a.touchpointId) ?? 0),
  );
}
