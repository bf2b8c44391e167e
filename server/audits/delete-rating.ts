import { eq } from "drizzle-orm";
import { ratings } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** With `raterName`, only what that rater has said. */
export async function deleteRating(bench: Workbench, id: string, raterName?: string): Promise<void> {
  const { scope } = bench;
  const rating = await scope.first(ratings, { where: eq(ratings.id, id) });
  if (!rating)
    throw new Problem("not-found", "There is no such rating. It may have been taken back already.");
  if (raterName !== undefined && rating.raterName !== raterName)
    throw new Problem(
      "not-allowed",
      "This is another rater's score. Ask them, or an editor, to take it back.",
    );
  await scope.write(scope.remove(ratings, eq(ratings.id, id)), touchAudit(bench, rating.auditId));
}
