import { setImmediate as breathe } from "node:timers/promises";
import { and, eq } from "drizzle-orm";
import type { CallOutput } from "../../shared/api/client.ts";
import { mergeCell } from "../../shared/audit/merge-cell.ts";
import { setAsideOn } from "../../shared/audit/set-aside.ts";
import { ratings, touchpoints } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { groundOf } from "./ground-of.ts";
import { latestOfPages } from "./latest-of-pages.ts";
import { loadWaivers } from "./list-waivers.ts";
import { loadAudits } from "./load-audits.ts";
import { loadVerdicts } from "./load-verdicts.ts";
import { siteCaptures } from "./site-captures.ts";
import { toJudgedPages } from "./to-judged-pages.ts";
import type { Workbench } from "./workbench.ts";

/** The own site's score of a touchpoint at the end of each month, from the month it was first judged in to this one. */
export async function touchpointHistory(
  { scope, now }: Workbench,
  touchpointId: string,
): Promise<CallOutput<"touchpointHistory">["items"]> {
  const { auditId } = await findLive(scope, touchpoints, touchpointId, "touchpoint");
  const { sites, touchpoints: register } = (await loadAudits(scope, [auditId])).get(auditId)!;
  const own = sites.find(({ isOwn }) => isOwn);
  const touchpoint = register.find(({ id }) => id === touchpointId);
  if (!own || !touchpoint) return [];
  const newestFirst = await siteCaptures(scope, auditId, own.id);
  const [waivers, rated] = await Promise.all([
    loadWaivers(scope, auditId),
    scope.find(ratings, {
      where: and(eq(ratings.touchpointId, touchpointId), eq(ratings.siteId, own.id)),
    }),
  ]);
  const oldest = newestFirst.at(-1);
  const first = Math.min(...(oldest ? [oldest.capturedAt] : []), ...rated.map(({ createdAt }) => createdAt));
  if (!Number.isFinite(first)) return [];
  const months = [];
  for (const { month, end } of monthsBetween(first, now())) {
    months.push({
      month,
      end,
      latest: latestOfPages(newestFirst.filter(({ capturedAt }) => capturedAt < end)),
    });
    // Requests come first.
    await breathe();
  }
  // Only what stood at the end of some month is read whole.
  const shown = new Map(months.flatMap(({ latest }) => latest.map((capture) => [capture.id, capture])));
  const verdicts = await loadVerdicts(scope, [...shown.values()]);
  const history = months.map(({ month, end, latest }) => {
    const pages = toJudgedPages(latest, verdicts, register).map((page) =>
      setAsideOn(page, waivers, groundOf),
    );
    const people = rated.filter(({ createdAt }) => createdAt < end);
    const { score } = mergeCell(touchpoint, { siteId: own.id, pages, ratings: people, absence: null }).cell;
    return { month, score };
  });
  const judged = history.findIndex(({ score }) => score !== null);
  return judged < 0 ? [] : history.slice(judged);
}

/** More months than this are no history that anybody reads. */
const MONTHS_MAX = 60;

function monthsBetween(from: number, to: number): { month: string; end: number }[] {
  const last = new Date(to);
  const [year, month] = [last.getUTCFullYear(), last.getUTCMonth()];
  const months = Array.from({ length: MONTHS_MAX }, (_, back) => {
    const start = new Date(Date.UTC(year, month - back, 1));
    return { month: start.toISOString().slice(0, 7), end: Date.UTC(year, month - back + 1, 1) };
  });
  return months.filter(({ end }) => end > from).reverse();
}
