import type * as z from "zod";
import type { Comparison } from "../../shared/api/comparison.ts";
import type { endpoints } from "../../shared/api/endpoints.ts";
import { feed } from "../../shared/audit/feed.ts";
import { setAsideOn } from "../../shared/audit/set-aside.ts";
import { sideBySide } from "../../shared/audit/side-by-side.ts";
import { audits } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { findLive } from "./find-live.ts";
import { groundOf } from "./ground-of.ts";
import { loadWaivers } from "./list-waivers.ts";
import { loadAudits } from "./load-audits.ts";
import { loadVerdicts } from "./load-verdicts.ts";
import { presentCapture } from "./present.ts";
import { toJudgedPages } from "./to-judged-pages.ts";
import type { Workbench } from "./workbench.ts";

/** Two sites of an audit side by side: all their pages, or those that feed one touchpoint. Waived checks are set aside. */
export async function compareSites(
  { scope }: Workbench,
  auditId: string,
  { ours, theirs, touchpointId }: z.output<typeof endpoints.compareSites.query>,
): Promise<Comparison> {
  await findLive(scope, audits, auditId, "audit");
  const { sites, touchpoints, latest } = (await loadAudits(scope, [auditId])).get(auditId)!;
  for (const [place, siteId] of Object.entries({ ours, theirs })) {
    if (!sites.some(({ id }) => id === siteId))
      throw new Problem(
        "not-valid",
        `query.${place}: This audit has no such site. It may have been taken out.`,
      );
  }
  const touchpoint = touchpoints.find(({ id }) => id === touchpointId);
  if (touchpointId !== undefined && !touchpoint)
    throw new Problem("not-valid", "query.touchpointId: This audit has no such touchpoint.");
  const shown = latest.filter(({ siteId }) => siteId === ours || siteId === theirs);
  const [verdicts, waivers] = await Promise.all([loadVerdicts(scope, shown), loadWaivers(scope, auditId)]);
  const pages = toJudgedPages(shown, verdicts, touchpoints)
    .map((page) => setAsideOn(page, waivers, groundOf))
    .filter((page) => !touchpoint || feed(touchpoint, page) !== null);
  const of = (siteId: string) => {
    const judged = pages.filter((page) => page.siteId === siteId);
    const ids = new Set(judged.map(({ captureId }) => captureId));
    const captures = shown.filter(({ id }) => ids.has(id)).map((row) => presentCapture(row, touchpoints));
    return { judged, captures };
  };
  const [own, rival] = [of(ours), of(theirs)];
  return { ...sideBySide(own.judged, rival.judged), ours: own.captures, theirs: rival.captures };
}
