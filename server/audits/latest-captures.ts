import { and, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
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
  const ofAudits = inArray(captures.auditId, [...auditIds]);
  const rows = await scope.find(captures, {
    where: and(
      ofAudits,
      isNull(captures.deletedAt),
      // One that waits for a newer server hides none, and is shown where there is no other.
      or(isNull(captures.scorecardHash), and(isNotNull(captures.scorecardHash), isLatest(scope, auditIds))),
    ),
    orderBy: [sql`${captures.capturedAt} desc`, captures.id],
  });
  return latestOfPages(rows);
}

/** Among the scored captures that are in use. Of two taken in one instant both are. */
function isLatest({ workspaceId }: WorkspaceScope, auditIds: readonly string[]): SQL {
  const ids = sql.join(
    auditIds.map((id) => sql`${id}`),
    sql`, `,
  );
  return sql`${captures.id} in (
    select c.id from captures c join (
      select audit_id, site_id, page_key, max(captured_at) as at from captures
      where workspace_id = ${workspaceId} and audit_id in (${ids}) and deleted_at is null and scorecard_hash is not null
      group by audit_id, site_id, page_key
    ) k on c.workspace_id = ${workspaceId} and c.audit_id = k.audit_id and c.site_id is k.site_id
      and c.page_key = k.page_key and c.captured_at = k.at
    where c.deleted_at is null and c.scorecard_hash is not null
  )`;
}
