import { eq } from "drizzle-orm";
import { ratings } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

export async function deleteRating(bench: Workbench, id: string): Promise<void> {
  const { scope } = bench;
  const rating = await scope.first(ratings, { where: eq(ratings.id, id) });
  if (!rating)
    throw new Problem("not-found", "There is no such rating. It may have been taken back already.");
  await scope.write(scope.remove(ratings, eq(ratings.id, id)), touchAudit(bench, rating.auditId));
}
