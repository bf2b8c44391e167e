import { and, asc, eq, isNull } from "drizzle-orm";
import type { Waiver } from "../../shared/api/schemas.ts";
import { audits, waivers } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { findLive } from "./find-live.ts";
import { presentWaiver } from "./present.ts";
import type { Workbench } from "./workbench.ts";

/** An audit's waivers, oldest first. */
export async function listWaivers({ scope }: Workbench, auditId: string): Promise<Waiver[]> {
  await findLive(scope, audits, auditId, "audit");
  return loadWaivers(scope, auditId);
}

export async function loadWaivers(scope: WorkspaceScope, auditId: string): Promise<Waiver[]> {
  const rows = await scope.find(waivers, {
    where: and(eq(waivers.auditId, auditId), isNull(waivers.deletedAt)),
    orderBy: [asc(waivers.createdAt), asc(waivers.id)],
  });
  return rows.map(presentWaiver);
}
