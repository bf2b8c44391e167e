import { eq, sql } from "drizzle-orm";
import type { SharedView } from "../../shared/api/shares.ts";
import { getAudit } from "../audits/get-audit.ts";
import type { Workbench } from "../audits/workbench.ts";
import type { ShareVisitor } from "../auth/caller.ts";
import { shares } from "../db/tables/index.ts";

/** What a link shows of its audit, and nothing of anything else. */
export async function openShared(
  bench: Workbench,
  { auditId, share, shareId, expiresAt }: ShareVisitor,
  { isCounted }: { isCounted: boolean },
): Promise<SharedView> {
  const { scope, now } = bench;
  const { audit: whole, sites, rows, weakest, lastCaptureAt } = await getAudit(bench, auditId);
  // safe: the driver takes an expression for the column's value
  const counted = sql`${shares.opens} + 1` as unknown as number;
  if (isCounted)
    await scope.write(scope.update(shares, { opens: counted, openedAt: now() }, eq(shares.id, shareId)));
  const { name, language, updatedAt } = whole;
  const audit = { name, language, updatedAt, expiresAt };
  if (share === "report") {
    const shown = rows.map((row) => ({
      ...row,
      touchpoint: { ...row.touchpoint, owner: null, standard: null, metric: null },
    }));
    return { kind: "report", audit, sites, rows: shown, weakest, lastCaptureAt };
  }
  return {
    kind: "rating",
    audit,
    sites: sites.map(({ id, name, homeUrl, isOwn, position }) => ({ id, name, homeUrl, isOwn, position })),
    touchpoints: rows.map(({ touchpoint: { id, name, catalogueKey, stages } }) => ({
      id,
      name,
      catalogueKey,
      stages,
    })),
  };
}
