import { and, eq } from "drizzle-orm";
import { absences } from "../db/tables/index.ts";
import { type CellKey, findCell } from "./find-cell.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** A person's word that a site has no such touchpoint, or that it has. */
export async function declareAbsence(
  bench: Workbench,
  key: CellKey,
  { absent }: { absent: boolean },
): Promise<{ absent: boolean }> {
  const { scope, now } = bench;
  const { site } = await findCell(scope, key);
  const { auditId } = site;
  await scope.write(
    absent
      ? scope.upsert(absences, { ...key, auditId, source: "person", createdAt: now() }, [
          "touchpointId",
          "siteId",
        ])
      : scope.remove(
          absences,
          and(eq(absences.touchpointId, key.touchpointId), eq(absences.siteId, key.siteId))!,
        ),
    touchAudit(bench, auditId),
  );
  return { absent };
}
