import type { Site, Touchpoint } from "../api/schemas.ts";
import type { Standing } from "../api/standing.ts";
import { facets } from "../method/facets.ts";
import { feed } from "./feed.ts";
import type { JudgedPage } from "./judged-page.ts";
import { type AuditSources, mergeAudit } from "./merge-audit.ts";
import { setAsideOn } from "./set-aside.ts";
import { type SideBySide, sideBySide } from "./side-by-side.ts";

/** The own site beside its best rival at one touchpoint, facet by facet, with what rivals have that it lacks. */
export function standingAt(sources: AuditSources, touchpoint: Touchpoint): Standing {
  const { sites, waivers = [], groundOf = () => undefined } = sources;
  const { rows, lacks } = mergeAudit({ ...sources, touchpoints: [touchpoint] });
  const row = rows[0]!;
  const pages = sources.pages
    .map((page) => setAsideOn(page, waivers, groundOf))
    .filter((page) => feed(touchpoint, page) !== null);
  const pagesOf = (site: Site | null) => (site ? pages.filter(({ siteId }) => siteId === site.id) : []);
  const cellOf = ({ id }: Site) => row.cells.find(({ siteId }) => siteId === id);
  const own = sites.find(({ isOwn }) => isOwn) ?? null;
  const rivals = sites.filter((site) => !site.isOwn && (cellOf(site)?.score ?? null) !== null);
  const rival = rivals.reduce<Site | null>(
    (best, site) => (best && (cellOf(best)?.score ?? 0) >= (cellOf(site)?.score ?? 0) ? best : site),
    null,
  );
  const sideOf = (site: Site) => {
    const cell = cellOf(site);
    return { siteId: site.id, name: site.name, score: cell?.score ?? null, level: cell?.level ?? null };
  };
  const pair = sideBySide(pagesOf(own), pagesOf(rival));
  return {
    touchpoint: { id: touchpoint.id, name: touchpoint.name },
    own: own && sideOf(own),
    rival: rival && sideOf(rival),
    gap: row.gap,
    standing: row.standing,
    facets: facetsOf(
      pair,
      sites.map((site) => ({ siteId: site.id, pages: pagesOf(site) })),
    ),
    lacks,
    unlike: pair.unlike,
  };
}

function facetsOf(
  pair: SideBySide,
  everyone: readonly { siteId: string; pages: readonly JudgedPage[] }[],
): Standing["facets"] {
  const each = everyone.map(({ siteId, pages }) => ({ siteId, judged: sideBySide(pages, []).facets }));
  return facets.flatMap((facet) => {
    const scores = each.flatMap(({ siteId, judged }) => {
      const score = judged.find((one) => one.facet === facet)?.ours.score ?? null;
      return score === null ? [] : [{ siteId, score }];
    });
    if (scores.length === 0) return [];
    const best = scores.reduce((top, one) => (one.score > top.score ? one : top));
    const both = pair.facets.find((one) => one.facet === facet);
    return [{ facet, own: both?.ours.score ?? null, rival: both?.theirs.score ?? null, best }];
  });
}
