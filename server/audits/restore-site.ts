import { and, eq, isNull, ne } from "drizzle-orm";
import type { Site } from "../../shared/api/schemas.ts";
import { sites } from "../db/tables/index.ts";
import { placeWaiting } from "./place-waiting.ts";
import { presentSite } from "./present.ts";
import { restore } from "./restore.ts";
import type { Workbench } from "./workbench.ts";

/** Takes a site back; as a rival where another site has become the own one meanwhile. */
export async function restoreSite(bench: Workbench, id: string): Promise<Site> {
  const { scope } = bench;
  const site = await restore(bench, sites, id, "site");
  const other = await scope.first(sites, {
    where: and(
      eq(sites.auditId, site.auditId),
      eq(sites.isOwn, true),
      isNull(sites.deletedAt),
      ne(sites.id, id),
    ),
  });
  const isOwn = site.isOwn && !other;
  if (isOwn !== site.isOwn) await scope.write(scope.update(sites, { isOwn }, eq(sites.id, id)));
  await placeWaiting(bench, site.auditId);
  return presentSite({ ...site, isOwn });
}
