import { and, eq, isNull, ne } from "drizzle-orm";
import type { Touchpoint } from "../../shared/api/schemas.ts";
import { touchpoints } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { presentTouchpoint } from "./present.ts";
import { restore } from "./restore.ts";
import type { Workbench } from "./workbench.ts";

/** Takes a touchpoint back, unless the same one was taken from the catalogue anew meanwhile. */
export async function restoreTouchpoint(bench: Workbench, id: string): Promise<Touchpoint> {
  const { scope } = bench;
  const row = await scope.first(touchpoints, {
    where: eq(touchpoints.id, id),
    columns: ["auditId", "catalogueKey"],
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
  return presentTouchpoint(await restore(bench, touchpoints, id, "touchpoint"));
}
