import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { RetiredTouchpoint } from "../../shared/api/register.ts";
import { audits, captures, ratings, touchpoints } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { presentTouchpoint } from "./present.ts";
import type { Workbench } from "./workbench.ts";

/** Touchpoints out of use, last retired first, with what they still hold. */
export async function listRetired({ scope }: Workbench, auditId: string): Promise<RetiredTouchpoint[]> {
  await findLive(scope, audits, auditId, "audit");
  const [rows, captureRows, ratingRows] = await Promise.all([
    scope.find(touchpoints, {
      where: and(eq(touchpoints.auditId, auditId), isNotNull(touchpoints.deletedAt)),
      orderBy: [desc(touchpoints.deletedAt), touchpoints.id],
    }),
    scope.find(captures, {
      where: and(eq(captures.auditId, auditId), isNotNull(captures.touchpointId), isNull(captures.deletedAt)),
      columns: ["touchpointId"],
    }),
    scope.find(ratings, { where: eq(ratings.auditId, auditId), columns: ["touchpointId"] }),
  ]);
  const held = (all: readonly { touchpointId: string | null }[], id: string) =>
    all.filter(({ touchpointId }) => touchpointId === id).length;
  return rows.map((row) => ({
    ...presentTouchpoint(row),
    retiredAt: row.deletedAt ?? 0,
    mergedInto: row.merged?.into ?? null,
    captures: held(captureRows, row.id),
    ratings: held(ratingRows, row.id),
  }));
}
