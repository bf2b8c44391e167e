import type { AuditView } from "../../shared/api/schemas.ts";
import { touchpointsOfKind } from "../../shared/audit/place.ts";
import { audits } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { loadAudits } from "./load-audits.ts";
import { presentAudit, presentCapture } from "./present.ts";
import type { Workbench } from "./workbench.ts";

/** One audit: matrix, findings, actions, and the captures that wait for a place. */
export async function getAudit({ scope }: Workbench, id: string): Promise<AuditView> {
  const audit = await findLive(scope, audits, id, "audit");
  const { merged, touchpoints, actions, latest } = (await loadAudits(scope, [id])).get(id)!;
  const unplaced = latest.filter(
    ({ siteId, touchpointId, kind }) =>
      siteId === null ||
      (!touchpoints.some((touchpoint) => touchpoint.id === touchpointId) &&
        touchpointsOfKind(kind, touchpoints).length === 0),
  );
  return {
    audit: presentAudit(audit),
    ...merged,
    actions,
    unplaced: unplaced.map((capture) => presentCapture(capture, touchpoints)),
    lastCaptureAt: latest[0]?.capturedAt ?? null,
  };
}
