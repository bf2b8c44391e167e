import { and, eq, isNull } from "drizzle-orm";
import { touchpointsOfKind } from "../../shared/audit/place.ts";
import type { PageKind } from "../../shared/method/page-kinds.ts";
import { absences, captures, touchpoints } from "../db/tables/index.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/**
 * After a sweep went through a whole site: touchpoints whose page kinds it looked for and did not find are absent there, until a
 * capture or a rating says otherwise. Answers the touchpoints.
 */
export async function noteAbsences(
  bench: Workbench,
  auditId: string,
  siteId: string,
  lookedFor: readonly PageKind[],
): Promise<string[]> {
  const { scope, now } = bench;
  const [register, found] = await Promise.all([
    scope.find(touchpoints, { where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)) }),
    scope.find(captures, {
      where: and(eq(captures.auditId, auditId), eq(captures.siteId, siteId), isNull(captures.deletedAt)),
      columns: ["kind", "touchpointId"],
    }),
  ]);
  const present = new Set(
    found.flatMap(({ kind, touchpointId }) => [
      ...touchpointsOfKind(kind, register).map(({ id }) => id),
      touchpointId,
    ]),
  );
  const missing = register.filter(
    ({ id, scoredBy }) =>
      scoredBy.by === "page" && scoredBy.kinds.every((kind) => lookedFor.includes(kind)) && !present.has(id),
  );
  const rows = missing.map(({ id }) => ({
    touchpointId: id,
    siteId,
    auditId,
    source: "sweep" as const,
    createdAt: now(),
  }));
  await scope.write(
    // Its last word replaces the one before; a person's stands.
    scope.remove(
      absences,
      and(eq(absences.auditId, auditId), eq(absences.siteId, siteId), eq(absences.source, "sweep"))!,
    ),
    ...(rows.length > 0 ? [scope.insert(absences, rows, { ifNew: true })] : []),
    touchAudit(bench, auditId),
  );
  return missing.map(({ id }) => id);
}
