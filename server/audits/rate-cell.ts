import { and, eq } from "drizzle-orm";
import type * as z from "zod";
import type { Rating, ratingInput } from "../../shared/api/schemas.ts";
import { absences, ratings } from "../db/tables/index.ts";
import { type CellKey, findCell } from "./find-cell.ts";
import { presentRating } from "./present.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Adds a person's score; a later word of the same rater in the same role replaces it. Who rates a touchpoint says that it is there. */
export async function rateCell(
  bench: Workbench,
  key: CellKey,
  input: z.output<typeof ratingInput> & { shareId?: string },
): Promise<Rating> {
  const { scope, now, newId } = bench;
  const { touchpointId, siteId } = key;
  const { site } = await findCell(scope, key);
  const isOfCell = and(eq(ratings.touchpointId, touchpointId), eq(ratings.siteId, siteId));
  const isSameRater = and(isOfCell, eq(ratings.raterName, input.raterName), eq(ratings.role, input.role));
  const known = await scope.first(ratings, { where: isSameRater, columns: ["id"] });
  const row = { id: known?.id ?? newId(), auditId: site.auditId, ...key, ...input, createdAt: now() };
  await scope.write(
    scope.upsert(ratings, row, ["touchpointId", "siteId", "raterName", "role"]),
    scope.remove(absences, and(eq(absences.touchpointId, touchpointId), eq(absences.siteId, siteId))!),
    touchAudit(bench, site.auditId),
  );
  return presentRating({ shareId: null, ...row });
}
