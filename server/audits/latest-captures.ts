import { and, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { captures } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { latestOfPages, type StoredCapture } from "./latest-of-pages.ts";

/**
 * The latest capture of each page of each audit, newest first, however many there are of a page: the index tells the latest ones,
 * and only their rows are read.
 */
export async function latestCaptures(
  scope: WorkspaceScope,
  auditIds: readonly string[],
): Promise<StoredCapture[]> {
  if (auditIds.length === 0) return [];
  const [scored, waiting] = await Promise.all([
    scope.find(captures, { where: isLatest(scope, auditIds) }),
    // One that waits for a newer server hides none, and is shown where there is no other.
    scope.find(captures, {
      where: and(
        inArray(captures.auditId, [...auditIds]),
        isNull(captures.deletedAt),
        isNull(captures.scorecardHash),
      ),
    }),
  ]);
  const rows = [...scored, ...waiting].sort((a, b) => b.capturedAt - a.capturedAt || (a.id < b.id ? -1 : 1));
  return latestOfPages(rows);
}

/** Among the scored captures that are in use; of two taken in one instant both are. The index is named: without figures about the tables the planner reads the whole workspace. */
function isLatest({ workspaceId }: WorkspaceScope, auditIds: readonly string[]): SQL {
  const ids = sql.join(
    auditIds.map((id) => sql`${id}`),
    sql`, `,
  );
  return sql`${captures.id} in (
    select c.id from (
      select audit_id, site_id, page_key, max(captured_at) as at from captures indexed by captures_latest
      where workspace_id = ${workspaceId} and audit_id in (${ids}) and deleted_at is null and scorecard_hash is not null
      group by audit_id, site_id, page_key
    ) k cross join captures c indexed by captures_latest
    where c.workspace_id = ${workspaceId} and c.audit_id = k.audit_id and c.site_id is k.site_id
      and c.page_key = k.page_key and c.captured_at = k.at and c.deleted_at is null and c.scorecard_hash is not null
  )`;
}
