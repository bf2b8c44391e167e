import { and, desc, inArray, isNull } from "drizzle-orm";
import type { Placement } from "../../shared/api/schemas.ts";
import { placeOnSites, touchpointsOfKind } from "../../shared/audit/place.ts";
import { audits, sites, touchpoints } from "../db/tables/index.ts";
import type { Workbench } from "./workbench.ts";

/** Where a page would go in each audit, last changed first. */
export async function listPlacements(
  { scope }: Workbench,
  { url, kind }: { url: string; kind: string },
): Promise<Placement[]> {
  const rows = await scope.find(audits, {
    where: isNull(audits.deletedAt),
    orderBy: [desc(audits.updatedAt)],
    columns: ["id"],
  });
  const ids = rows.map(({ id }) => id);
  const [siteRows, touchpointRows] = await Promise.all([
    scope.find(sites, {
      where: and(inArray(sites.auditId, ids), isNull(sites.deletedAt)),
      orderBy: [sites.position, sites.id],
    }),
    scope.find(touchpoints, {
      where: and(inArray(touchpoints.auditId, ids), isNull(touchpoints.deletedAt)),
      orderBy: [touchpoints.position, touchpoints.id],
    }),
  ]);
  const sitesOf = Map.groupBy(siteRows, ({ auditId }) => auditId);
  const touchpointsOf = Map.groupBy(touchpointRows, ({ auditId }) => auditId);
  return ids.map((auditId) => ({
    auditId,
    sites: placeOnSites(url, sitesOf.get(auditId) ?? []).map(({ id }) => id),
    touchpoints: touchpointsOfKind(kind, touchpointsOf.get(auditId) ?? []).map(({ id }) => id),
  }));
}
