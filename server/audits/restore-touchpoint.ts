import { and, eq, isNull, ne } from "drizzle-orm";
import type { Touchpoint } from "../../shared/api/schemas.ts";
import { touchpoints } from "../db/tables/index.ts";
import type { Merged } from "../db/tables/touchpoints.ts";
import { Problem } from "../problem.ts";
import { moveAll } from "./merge-touchpoint.ts";
import { presentTouchpoint } from "./present.ts";
import { restore } from "./restore.ts";
import type { Workbench } from "./workbench.ts";

/** Takes a touchpoint back, unless the same one was taken from the catalogue anew meanwhile. */
export async function restoreTouchpoint(bench: Workbench, id: string): Promise<Touchpoint> {
  const { scope } = bench;
  const row = await scope.first(touchpoints, {
    where: eq(touchpoints.id, id),
    columns: ["auditId", "catalogueKey", "merged", "deletedAt"],
  });
  if (row && row.catalogueKey !== null) {
    const isSame = and(
      eq(touchpoints.auditId, row.auditId),
      eq(touchpoints.catalogueKey, row.catalogueKey),
      ne(touchpoints.id, id),
    );
    const twin = await scope.first(touchpoints, {
      where: and(isSame, isNull(touchpoints.deletedAt)),
      columns: ["id"],
    });
    if (twin)
      throw new Problem(
        "conflict",
        "This touchpoint of the catalogue is in the audit again. Retire that one first.",
      );
  }
  if (row?.merged && row.deletedAt !== null) await takeApart(bench, row.merged);
  return presentTouchpoint(await restore(bench, touchpoints, id, "touchpoint"));
}

/** Takes a merge back: what it moved returns, and what it changed in the touchpoint that stayed is as before. */
async function takeApart({ scope }: Workbench, merged: Merged): Promise<void> {
  await scope.write(
    ...moveAll(scope, merged, merged.from),
    scope.update(touchpoints, merged.before, eq(touchpoints.id, merged.into)),
    scope.update(touchpoints, { merged: null }, eq(touchpoints.id, merged.from)),
  );
}
