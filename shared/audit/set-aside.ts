import type { WaivedScore, Waiver } from "../api/schemas.ts";
import type { CheckClass } from "../checks/define-check.ts";
import { PASS_MARK } from "../checks/outcome.ts";
import { type FacetName, facets } from "../method/facets.ts";
import type { PageKind } from "../method/page-kinds.ts";
import { levelOf, scoreFacet, scorePage } from "../scoring/formula.ts";
import type { GroundOf } from "../scoring/lifts.ts";
import { profiles } from "../scoring/profiles.ts";
import type { JudgedPage } from "./judged-page.ts";
import { pageKeyOf } from "./page-key.ts";

/** What a page's score is made of; a scorecard is one, and so is a verdict with the page's kind and score. */
export interface ScoredPage {
  kind: PageKind;
  score: number | null;
  facets: Partial<Record<FacetName, { score: number | null; weight: number }>>;
  /** Undecided checks may be there, with a score of null. */
  checks: readonly { id: string; class: CheckClass; weight: number; score: number | null }[];
}

type WaivedCheck = Pick<Waiver, "checkId" | "scope" | "siteId" | "pageKey">;

/** The checks that waivers set aside on a page of a site. */
export function waivedOn(
  waivers: readonly WaivedCheck[],
  page: { siteId: string | null; url: string; kind: PageKind },
): string[] {
  if (waivers.length === 0) return [];
  const pageKey = pageKeyOf(page.url, page.kind);
  return waivers
    .filter(
      ({ scope, siteId, pageKey: waived }) =>
        scope === "audit" || (scope === "site" ? siteId === page.siteId : waived === pageKey),
    )
    .map(({ checkId }) => checkId);
}

/**
 * A page scored as if the waived checks had never been asked. Failed checks that rest on a waived one go with it: they fell only
 * because it did. null where none of them was decided on this page, so that nothing changes.
 */
export function setAside(
  page: ScoredPage,
  waived: readonly string[],
  groundOf: GroundOf,
): WaivedScore | null {
  const named = new Set(waived);
  const gone = new Set(
    page.checks
      .filter(({ id, score }) => {
        if (score === null) return false;
        return named.has(id) || (score < PASS_MARK && restsOnOne(id, named, groundOf));
      })
      .map(({ id }) => id),
  );
  if (gone.size === 0) return null;
  const scores: WaivedScore["facets"] = {};
  const weighed = facets.flatMap((name) => {
    const facet = page.facets[name];
    if (!facet) return [];
    const members = page.checks.filter(({ id }) => id.startsWith(`${name}/`));
    const score = members.some(({ id }) => gone.has(id))
      ? scoreFacet(
          members.flatMap((check) =>
            check.score === null || gone.has(check.id)
              ? []
              : [{ ...check, outcome: { kind: "scored" as const, score: check.score, evidence: [] } }],
          ),
        )
      : facet.score;
    scores[name] = { score };
    return [{ weight: facet.weight, isPrimary: profiles[page.kind][name]?.primary === true, score }];
  });
  const score = scorePage(weighed);
  return { score, level: score === null ? null : levelOf(score), facets: scores, setAside: [...gone] };
}

/** The page as the merge takes it once its waived checks are set aside; it keeps what was measured. */
export function setAsideOn(
  page: JudgedPage,
  waivers: readonly WaivedCheck[],
  groundOf: GroundOf,
): JudgedPage {
  const { verdict, kind, score } = page;
  const waived = setAside({ kind, score, ...verdict }, waivedOn(waivers, page), groundOf);
  if (!waived) return page;
  const gone = new Set(waived.setAside);
  return {
    ...page,
    score: waived.score,
    verdict: {
      ...verdict,
      checks: verdict.checks.filter(({ id }) => !gone.has(id)),
      facets: Object.fromEntries(
        Object.entries(verdict.facets).map(([name, facet]) => [
          name,
          // safe: the keys of the verdict's own facets
          { ...facet, score: waived.facets[name as FacetName]?.score ?? null },
        ]),
      ),
    },
    asMeasured: page,
  };
}

function restsOnOne(checkId: string, named: ReadonlySet<string>, groundOf: GroundOf): boolean {
  const seen = new Set<string>();
  for (let ground = groundOf(checkId); ground && !seen.has(ground); ground = groundOf(ground)) {
    if (named.has(ground)) return true;
    seen.add(ground);
  }
  return false;
}
