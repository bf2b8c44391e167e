import type { FixLift } from "../../shared/api/plan.ts";
import { dearestFirst, eachIndexLift, type IndexLift } from "../../shared/audit/index-lifts.ts";
import { setAsideOn } from "../../shared/audit/set-aside.ts";
import { audits } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { groundOf } from "./ground-of.ts";
import { type LoadedAudit, loadAudits } from "./load-audits.ts";
import { createSlices } from "./slices.ts";
import type { Workbench } from "./workbench.ts";

/** The own site's failed checks by what its index gains when they are mended, the dearest first. */
export async function listLifts({ scope }: Workbench, auditId: string, limit: number): Promise<FixLift[]> {
  await findLive(scope, audits, auditId, "audit");
  return liftsOfAudit((await loadAudits(scope, [auditId])).get(auditId)!, limit);
}

export async function liftsOfAudit(
  { sources }: Pick<LoadedAudit, "sources">,
  limit: number,
): Promise<FixLift[]> {
  const own = sources.sites.find(({ isOwn }) => isOwn);
  if (!own) return [];
  const ofOwn = ({ siteId }: { siteId: string }) => siteId === own.id;
  const { waivers = [] } = sources;
  const slices = createSlices();
  const lifts: (IndexLift | null)[] = [];
  const each = eachIndexLift(
    {
      touchpoints: sources.touchpoints,
      // What is said to be wrong here is no fix.
      pages: sources.pages.filter(ofOwn).map((page) => setAsideOn(page, waivers, groundOf)),
      ratings: sources.ratings.filter(ofOwn),
      absences: sources.absences.filter(ofOwn),
    },
    groundOf,
  );
  for (const lift of each) {
    lifts.push(lift);
    await slices.give();
  }
  return dearestFirst(lifts).slice(0, limit);
}
