import { setImmediate as breathe } from "node:timers/promises";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { type Numbers, numbers } from "../../shared/api/numbers.ts";
import { audits, touchpointNumbers, touchpoints } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { findLive } from "./find-live.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

const TOUCHPOINTS_AT_ONCE = 10;
const blank = { calls: null, leads: null, sales: null, repeats: null };

/** What each touchpoint in use brought, month by month. */
export async function listNumbers({ scope }: Workbench, auditId: string): Promise<Numbers[]> {
  await findLive(scope, audits, auditId, "audit");
  const live = await scope.find(touchpoints, {
    where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)),
    columns: ["id"],
  });
  const ids = live.map(({ id }) => id);
  const items: Numbers[] = [];
  for (let from = 0; from < ids.length; from += TOUCHPOINTS_AT_ONCE) {
    const rows = await scope.find(touchpointNumbers, {
      where: inArray(touchpointNumbers.touchpointId, ids.slice(from, from + TOUCHPOINTS_AT_ONCE)),
    });
    for (const row of rows) items.push(numbers.parse(row));
    await breathe();
  }
  return items.sort((a, b) => order(a.month, b.month) || order(a.touchpointId, b.touchpointId));
}

const order = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Writes down one month; figures that are not named stay. */
export async function putNumbers(
  bench: Workbench,
  { id, month }: { id: string; month: string },
  change: Partial<Record<keyof typeof blank, number | null | undefined>>,
): Promise<Numbers> {
  const { scope, now } = bench;
  const { auditId } = await findLive(scope, touchpoints, id, "touchpoint");
  const known = await scope.first(touchpointNumbers, { where: isMonth(id, month) });
  const row = {
    ...blank,
    ...known,
    ...said(change),
    auditId,
    touchpointId: id,
    month,
    importId: null,
    updatedAt: now(),
  };
  await scope.write(
    scope.upsert(touchpointNumbers, row, ["touchpointId", "month"]),
    touchAudit(bench, auditId),
  );
  return numbers.parse(row);
}

export async function deleteNumbers(
  bench: Workbench,
  { id, month }: { id: string; month: string },
): Promise<void> {
  const { scope } = bench;
  const { auditId } = await findLive(scope, touchpoints, id, "touchpoint");
  const [removed] = await scope.write(
    scope.remove(touchpointNumbers, isMonth(id, month)),
    touchAudit(bench, auditId),
  );
  if (removed === 0) throw new Problem("not-found", `This touchpoint has no numbers for ${month}.`);
}

const isMonth = (touchpointId: string, month: string) =>
  and(eq(touchpointNumbers.touchpointId, touchpointId), inArray(touchpointNumbers.month, [month]))!;
