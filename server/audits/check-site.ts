import { and, eq, isNull } from "drizzle-orm";
import { sites } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";

/** A site that something is put on belongs to the same audit. */
export async function checkSite(
  scope: WorkspaceScope,
  auditId: string,
  siteId: string | null | undefined,
): Promise<void> {
  if (siteId === null || siteId === undefined) return;
  const found = await scope.first(sites, {
    where: and(eq(sites.id, siteId), eq(sites.auditId, auditId), isNull(sites.deletedAt)),
  });
  if (!found)
    throw new Problem("not-valid", "body.siteId: This audit has no such site. It may have been taken out.");
}
