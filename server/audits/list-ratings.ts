import { desc, eq } from "drizzle-orm";
import type { RatingsView } from "../../shared/api/ratings.ts";
import { DISAGREEMENT } from "../../shared/audit/merge-cell.ts";
import { addAgreements, agreementOf, summariseRaters } from "../../shared/audit/rater-agreement.ts";
import { audits, ratings } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { loadAudits } from "./load-audits.ts";
import { presentRating } from "./present.ts";
import type { Workbench } from "./workbench.ts";

/** All ratings of an audit's live cells: how far raters, the machine among them, agree, and where they do not. */
export async function listRatings({ scope }: Workbench, auditId: string): Promise<RatingsView> {
  await findLive(scope, audits, auditId, "audit");
  const [{ merged }, rows] = await Promise.all([
    loadAudits(scope, [auditId]).then((loaded) => loaded.get(auditId)!),
    scope.find(ratings, {
      where: eq(ratings.auditId, auditId),
      orderBy: [desc(ratings.createdAt), ratings.id],
    }),
  ]);
  const ofCell = Map.groupBy(
    rows.map(presentRating),
    ({ touchpointId, siteId }) => `${touchpointId} ${siteId}`,
  );
  const cells = merged.rows.flatMap(({ touchpoint, cells: all }) =>
    all.map(({ siteId, machine }) => {
      const people = ofCell.get(`${touchpoint.id} ${siteId}`) ?? [];
      const raters = [
        ...people.map(({ role, raterName, score, reason }) => ({ role, name: raterName, score, reason })),
        ...(machine ? [{ role: "machine" as const, name: "", score: machine.score, reason: "" }] : []),
      ].sort((a, b) => b.score - a.score);
      const range = raters.length > 0 ? raters[0]!.score - raters.at(-1)!.score : 0;
      return { touchpointId: touchpoint.id, siteId, people, raters, range };
    }),
  );
  const live = cells.flatMap(({ people }) => people).sort((a, b) => b.createdAt - a.createdAt);
  return {
    ratings: live,
    agreement: addAgreements(cells.map(({ raters }) => agreementOf(raters.map(({ score }) => score)))),
    disagreements: cells
      .filter(({ raters, range }) => raters.length > 1 && range >= DISAGREEMENT)
      .map(({ people: _, ...cell }) => ({ ...cell, range: Math.round(cell.range * 10) / 10 }))
      .sort((a, b) => b.range - a.range),
    raters: summariseRaters(live),
  };
}
