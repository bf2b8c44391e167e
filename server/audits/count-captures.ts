import { and, inArray, isNull, or, sql } from "drizzle-orm";
import { captures } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";

/** How many captures each audit has, of its live sites or of none yet. */
export const countCaptures = (
  scope: WorkspaceScope,
  auditIds: readonly string[],
  liveSites: readonly string[],
): Promise<Map<string, number>> =>
  scope.countBy(
    captures,
    "auditId",
    and(
      inArray(captures.auditId, [...auditIds]),
      isNull(captures.deletedAt),
      or(
        isNull(captures.siteId),
        liveSites.length > 0 ? inArray(captures.siteId, [...liveSites]) : sql`false`,
      ),
    ),
  );
