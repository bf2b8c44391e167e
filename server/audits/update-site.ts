import { and, eq, isNull, ne } from "drizzle-orm";
import type * as z from "zod";
import type { endpoints } from "../../shared/api/endpoints.ts";
import type { Site } from "../../shared/api/schemas.ts";
import { sites } from "../db/tables/index.ts";
import { asciiUrl } from "./ascii-address.ts";
import { findLive } from "./find-live.ts";
import { placeWaiting } from "./place-waiting.ts";
import { presentSite } from "./present.ts";
import { said } from "./said.ts";
import { sitePatterns } from "./site-patterns.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

export async function updateSite(
  bench: Workbench,
  id: string,
  change: z.output<typeof endpoints.updateSite.body>,
): Promise<Site> {
  const { scope } = bench;
  const site = await findLive(scope, sites, id, "site");
  const { auditId } = site;
  const homeUrl = change.homeUrl === undefined ? undefined : asciiUrl(change.homeUrl, "body.homeUrl");
  const patterns =
    change.patterns &&
    sitePatterns(change.patterns, homeUrl ?? site.homeUrl, await takenBesides(bench, site));
  const columns = said({ ...change, homeUrl, patterns });
  await scope.write(
    ...(change.isOwn ? [scope.update(sites, { isOwn: false }, eq(sites.auditId, auditId))] : []),
    touchAudit(bench, auditId),
    ...(Object.keys(columns).length > 0 ? [scope.update(sites, columns, eq(sites.id, id))] : []),
  );
  if (patterns) await placeWaiting(bench, auditId);
  return presentSite(await findLive(scope, sites, id, "site"));
}

async function takenBesides(
  { scope }: Workbench,
  { id, auditId }: { id: string; auditId: string },
): Promise<string[]> {
  const others = await scope.find(sites, {
    where: and(eq(sites.auditId, auditId), ne(sites.id, id), isNull(sites.deletedAt)),
  });
  return others.flatMap(({ patterns }) => patterns);
}
