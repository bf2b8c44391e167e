import { and, eq } from "drizzle-orm";
import type * as z from "zod";
import {
  type Rating,
  type ReplacedRating,
  type ratingInput,
  replacedRating,
} from "../../shared/api/schemas.ts";
import { absences, edits, ratings } from "../db/tables/index.ts";
import { type CellKey, findCell } from "./find-cell.ts";
import { presentRating } from "./present.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Where the words that were written over in a cell are kept among the edits of its touchpoint. */
export const replacedIn = (siteId: string) => `rating:${siteId}`;

/** Adds a person's score; a later word of the same rater in the same role replaces it, and the one before is kept. Who rates a touchpoint says that it is there. */
export async function rateCell(
  bench: Workbench,
  key: CellKey,
  input: z.output<typeof ratingInput> & { shareId?: string },
): Promise<Rating & { replaced?: ReplacedRating }> {
  const { scope, now, newId } = bench;
  const { touchpointId, siteId } = key;
  const { site } = await findCell(scope, key);
  const isOfCell = and(eq(ratings.touchpointId, touchpointId), eq(ratings.siteId, siteId));
  const isSameRater = and(isOfCell, eq(ratings.raterName, input.raterName), eq(ratings.role, input.role));
  const known = await scope.first(ratings, { where: isSameRater });
  const isOther = known && (known.score !== input.score || known.reason !== input.reason);
  const row = { id: known?.id ?? newId(), auditId: site.auditId, ...key, ...input, createdAt: now() };
  await scope.write(
    scope.upsert(ratings, row, ["touchpointId", "siteId", "raterName", "role"]),
    scope.remove(absences, and(eq(absences.touchpointId, touchpointId), eq(absences.siteId, siteId))!),
    ...(isOther ? [scope.insert(edits, editOf(bench, known, row))] : []),
    touchAudit(bench, site.auditId),
  );
  return {
    ...presentRating({ shareId: null, ...row }),
    ...(isOther && { replaced: replacedRating.parse(known) }),
  };
}

type Word = Pick<Rating, "touchpointId" | "siteId" | "score" | "reason" | "raterName" | "role"> & {
  auditId: string;
};

const editOf = ({ now, newId }: Workbench, before: Word & { createdAt: number }, after: Word) => ({
  id: newId(),
  auditId: after.auditId,
  touchpointId: after.touchpointId,
  field: replacedIn(after.siteId),
  before: replacedRating.parse({ ...before, id: newId() }),
  after: { score: after.score },
  who: after.raterName,
  createdAt: now(),
});
