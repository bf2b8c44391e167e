import { and, eq } from "drizzle-orm";
import type { ReAudit } from "../../shared/api/re-audits.ts";
import { dayOf } from "../../shared/audit/calendar-day.ts";
import { inOrderOfAudit, nextAudit } from "../../shared/audit/next-audit.ts";
import { audits, ratings } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { loadAudits } from "./load-audits.ts";
import type { Workbench } from "./workbench.ts";

/** When each touchpoint is to be looked at again, soonest first: its newest own capture or rating is when it last was. */
export async function listReAudits({ scope, now }: Workbench, auditId: string): Promise<ReAudit[]> {
  await findLive(scope, audits, auditId, "audit");
  const { merged } = (await loadAudits(scope, [auditId])).get(auditId)!;
  const own = merged.sites.find(({ isOwn }) => isOwn);
  const rated = own
    ? await scope.find(ratings, {
        where: and(eq(ratings.auditId, auditId), eq(ratings.siteId, own.id)),
        columns: ["touchpointId", "createdAt"],
      })
    : [];
  const today = dayOf(now());
  const due = merged.rows.map(({ touchpoint, cells }) => {
    const machine = cells.find(({ siteId }) => siteId === own?.id)?.machine;
    const moments = [
      ...(machine ? [machine.capturedAt] : []),
      ...rated.filter(({ touchpointId }) => touchpointId === touchpoint.id).map(({ createdAt }) => createdAt),
    ];
    const judgedAt = moments.length > 0 ? Math.max(...moments) : null;
    const { nextAuditOn } = touchpoint;
    // A day that has been kept is over; the next one follows from the method again.
    const isKept = judgedAt !== null && nextAuditOn !== null && dayOf(judgedAt) >= nextAuditOn;
    return nextAudit(isKept ? { ...touchpoint, nextAuditOn: null } : touchpoint, judgedAt, today);
  });
  return inOrderOfAudit(
    due,
    merged.rows.map(({ touchpoint }) => touchpoint),
  );
}
