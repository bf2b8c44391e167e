import { and, eq, getTableColumns, isNull } from "drizzle-orm";
import { captures } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { captureBatches } from "./capture-batches.ts";
import type { StoredCapture } from "./latest-of-pages.ts";

const { workspaceId: _, ...columns } = getTableColumns(captures);
// safe: the keys of the table's columns
const names = Object.keys(columns) as (keyof typeof columns)[];

/** Every capture of a site, newest first. */
export async function siteCaptures(
  scope: WorkspaceScope,
  auditId: string,
  siteId: string,
): Promise<StoredCapture[]> {
  const ofSite = and(eq(captures.siteId, siteId), isNull(captures.deletedAt));
  const found: StoredCapture[] = [];
  for await (const batch of captureBatches(scope, auditId, ofSite, names)) found.push(...batch);
  return found;
}
