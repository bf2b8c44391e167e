import { and, eq, inArray, isNull } from "drizzle-orm";
import { placeOnSites } from "../../shared/audit/place.ts";
import { captures, sites } from "../db/tables/index.ts";
import type { Workbench } from "./workbench.ts";

/** Places an audit's captures again after its sites changed; those that a person placed stay. */
export async function placeWaiting({ scope }: Workbench, auditId: string): Promise<void> {
  const [auditSites, loose] = await Promise.all([
    scope.find(sites, { where: and(eq(sites.auditId, auditId), isNull(sites.deletedAt)) }),
    scope.find(captures, {
      where: and(eq(captures.auditId, auditId), eq(captures.isSiteGiven, false)),
      columns: ["id", "url", "siteId"],
    }),
  ]);
  const moved = loose.flatMap(({ id, url, siteId }) => {
    const wanted = theOnlySite(url, auditSites);
    return wanted === siteId ? [] : [{ id, wanted }];
  });
  const groups = [...Map.groupBy(moved, ({ wanted }) => wanted)];
  await scope.write(
    ...groups.map(([siteId, group]) =>
      scope.update(
        captures,
        { siteId },
        inArray(
          captures.id,
          group.map(({ id }) => id),
        ),
      ),
    ),
  );
}

/** The site an address belongs to; null when it is nobody's, or when a person has to choose. */
export function theOnlySite(
  url: string,
  auditSites: readonly { id: string; patterns: string[] }[],
): string | null {
  const [site, ...others] = placeOnSites(url, auditSites);
  return site && others.length === 0 ? site.id : null;
}
