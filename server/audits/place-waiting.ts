import { and, eq, inArray, isNull } from "drizzle-orm";
import { placeOnSites } from "../../shared/audit/place.ts";
import { captures, sites } from "../db/tables/index.ts";
import { captureBatches } from "./capture-batches.ts";
import { createSlices } from "./slices.ts";
import type { Workbench } from "./workbench.ts";

/** Places an audit's captures again after its sites changed; those that a person placed stay. */
export async function placeWaiting({ scope }: Workbench, auditId: string): Promise<void> {
  const auditSites = await scope.find(sites, {
    where: and(eq(sites.auditId, auditId), isNull(sites.deletedAt)),
  });
  const slices = createSlices();
  const wantedOf = new Map<string, string | null>();
  const loose = eq(captures.isSiteGiven, false);
  for await (const batch of captureBatches(scope, auditId, loose, ["url", "siteId"])) {
    const moved: { id: string; wanted: string | null }[] = [];
    for (const { id, url, siteId } of batch) {
      const known = wantedOf.get(url);
      const wanted = known === undefined ? theOnlySite(url, auditSites) : known;
      wantedOf.set(url, wanted);
      if (wanted !== siteId) moved.push({ id, wanted });
      await slices.give();
    }
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
}

/** The site an address belongs to; null when it is nobody's, or when a person has to choose. */
export function theOnlySite(
  url: string,
  auditSites: readonly { id: string; patterns: string[] }[],
): string | null {
  const [site, ...others] = placeOnSites(url, auditSites);
  return site && others.length === 0 ? site.id : null;
}
