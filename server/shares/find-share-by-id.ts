import { eq } from "drizzle-orm";
import { shares } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";

/** Revoked or not. */
export async function findShareById(scope: WorkspaceScope, id: string) {
  const row = await scope.first(shares, { where: eq(shares.id, id) });
  if (!row) throw new Problem("not-found", "There is no such link. Look in the audit's settings again.");
  return row;
}
