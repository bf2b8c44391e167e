import { desc, isNull } from "drizzle-orm";
import type { AuditSummary } from "../../shared/api/schemas.ts";
import { audits } from "../db/tables/index.ts";
import { loadAudits } from "./load-audits.ts";
import { presentAudit } from "./present.ts";
import type { Workbench } from "./workbench.ts";

/** All audits, last changed first. */
export async function listAudits({ scope }: Workbench): Promise<AuditSummary[]> {
  const rows = await scope.find(audits, {
    where: isNull(audits.deletedAt),
    orderBy: [desc(audits.updatedAt), desc(audits.id)],
  });
  const loaded = await loadAudits(
    scope,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { merged, touchpoints, captures, actions } = loaded.get(row.id)!;
    return {
      ...presentAudit(row),
      sites: merged.sites.map(({ id, name, isOwn, index }) => ({ id, name, isOwn, index })),
      touchpoints: touchpoints.length,
      captures: captures.length,
      openActions: actions.filter(({ state }) => state === "open").length,
      lastCaptureAt: captures[0]?.capturedAt ?? null,
    };
  });
}
