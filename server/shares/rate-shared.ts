import { and, eq } from "drizzle-orm";
import type * as z from "zod";
import type { endpoints } from "../../shared/api/endpoints.ts";
import type { Rating } from "../../shared/api/schemas.ts";
import { findCell } from "../audits/find-cell.ts";
import { rateCell } from "../audits/rate-cell.ts";
import type { Workbench } from "../audits/workbench.ts";
import type { ShareVisitor } from "../auth/caller.ts";
import { ratings } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";

/** A stranger's score for a cell of the one audit that the link opens; nobody's but their own word is replaced. */
export async function rateShared(
  bench: Workbench,
  { auditId, shareId }: ShareVisitor,
  { touchpointId, siteId, ...input }: z.output<typeof endpoints.rateShared.body>,
): Promise<Rating> {
  const { scope } = bench;
  const key = { touchpointId, siteId };
  const { site } = await findCell(scope, key);
  if (site.auditId !== auditId)
    throw new Problem("not-found", "There is no such touchpoint or site in the audit that this link opens.");
  const known = await scope.first(ratings, {
    where: and(
      eq(ratings.touchpointId, touchpointId),
      eq(ratings.siteId, siteId),
      eq(ratings.raterName, input.raterName),
      eq(ratings.role, input.role),
    ),
    columns: ["shareId"],
  });
  if (known && known.shareId !== shareId)
    throw new Problem(
      "conflict",
      `Somebody called ${input.raterName} has rated this already. Add your family name, so that you are told apart.`,
    );
  return rateCell(bench, key, { ...input, shareId });
}
