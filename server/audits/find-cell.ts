import { sites, touchpoints } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { findLive } from "./find-live.ts";

export interface CellKey {
  touchpointId: string;
  siteId: string;
}

/** A touchpoint and a site of one audit. */
export async function findCell(scope: WorkspaceScope, { touchpointId, siteId }: CellKey) {
  const touchpoint = await findLive(scope, touchpoints, touchpointId, "touchpoint");
  const site = await findLive(scope, sites, siteId, "site");
  if (touchpoint.auditId !== site.auditId)
    throw new Problem("not-found", "The touchpoint and the site belong to different audits.");
  return { touchpoint, site };
}
