import { eq } from "drizzle-orm";
import type * as z from "zod";
import type { endpoints } from "../../shared/api/endpoints.ts";
import type { Site } from "../../shared/api/schemas.ts";
import { sites } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { placeWaiting } from "./place-waiting.ts";
import { presentSite } from "./present.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

export async function updateSite(
  bench: Workbench,
  id: string,
  change: z.output<typeof endpoints.updateSite.body>,
): Promise<Site> {
  const { scope } = bench;
  const { auditId } = await findLive(scope, sites, id, "site");
  await scope.write(
    ...(change.isOwn ? [scope.update(sites, { isOwn: false }, eq(sites.auditId, auditId))] : []),
    touchAudit(bench, auditId),
    ...(Object.keys(said(change)).length > 0 ? [scope.update(sites, said(change), eq(sites.id, id))] : []),
  );
  if (change.patterns || change.homeUrl) await placeWaiting(bench, auditId);
  return presentSite(await findLive(scope, sites, id, "site"));
}
