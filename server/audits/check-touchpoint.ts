import { and, eq, isNull } from "drizzle-orm";
import { touchpoints } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";

/** A touchpoint that something is put on belongs to the same audit. */
export async function checkTouchpoint(
  scope: WorkspaceScope,
  auditId: string,
  touchpointId: string | null | undefined,
): Promise<void> {
  if (touchpointId === null || touchpointId === undefined) return;
  const found = await scope.first(touchpoints, {
    where: and(
      eq(touchpoints.id, touchpointId),
      eq(touchpoints.auditId, auditId),
      isNull(touchpoints.deletedAt),
    ),
  });
  if (!found)
    throw new Problem(
      "not-valid",
      "body.touchpointId: This audit has no such touchpoint. It may have been retired.",
    );
}
