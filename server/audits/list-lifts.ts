import type { FixLift } from "../../shared/api/plan.ts";
import { indexLifts } from "../../shared/audit/index-lifts.ts";
import { setAsideOn } from "../../shared/audit/set-aside.ts";
import { audits } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { groundOf } from "./ground-of.ts";
import { loadAudits } from "./load-audits.ts";
import type { Workbench } from "./workbench.ts";

/** The own site's failed checks by what its index gains when they are mended, the dearest first. */
export async function listLifts({ scope }: Workbench, auditId: string, limit: number): Promise<FixLift[]> {
  await findLive(scope, audits, auditId, "audit");
  const { sources } = (await loadAudits(scope, [auditId])).get(auditId)!;
  const own = sources.sites.find(({ isOwn }) => isOwn);
  if (!own) return [];
  const ofOwn = ({ siteId }: { siteId: string }) => siteId === own.id;
  const { waivers = [] } = sources;
  return indexLifts(
    {
      touchpoints: sources.touchpoints,
      // What is said to be wrong here is no fix.
      pages: sources.pages.filter(ofOwn).map((page) => setAsideOn(page, waivers, groundOf)),
      ratings: sources.ratings.filter(ofOwn),
      absences: sources.absences.filter(ofOwn),
    },
    groundOf,
  ).slice(0, limit);
}
