import type { RoundCell, SiteStanding } from "../api/rounds.ts";
import type { Row, Touchpoint } from "../api/schemas.ts";
import { DEFAULT_SPREAD } from "../scoring/formula.ts";
import { feed } from "./feed.ts";
import type { JudgedPage } from "./judged-page.ts";
import type { MergedAudit } from "./merge-audit.ts";

/** What a round keeps of the capture that a page was judged by. */
export interface KeptCapture {
  pageKey: string;
  snapshotHash: string;
  scorecardHash: string;
}

/** Every cell as it stands, with the captures that it is made of: what later states are compared with. */
export function roundCells(
  { rows }: Pick<MergedAudit, "rows">,
  pages: readonly JudgedPage[],
  captures: ReadonlyMap<string, KeptCapture>,
): RoundCell[] {
  const pagesOf = Map.groupBy(pages, ({ siteId }) => siteId);
  return rows.flatMap(({ touchpoint, cells }: Row) =>
    cells.map((cell): RoundCell => {
      const { siteId, state, score, level, machine, ratings } = cell;
      return {
        touchpointId: touchpoint.id,
        siteId,
        importance: touchpoint.importance,
        state,
        score,
        level,
        spread: machine?.spread ?? DEFAULT_SPREAD,
        ratings,
        pages: pagesFeeding(touchpoint, pagesOf.get(siteId) ?? []).flatMap((page) => {
          const kept = captures.get(page.captureId);
          const { captureId, url, kind } = page;
          return kept ? [{ captureId, url, kind, score: page.score, ...kept }] : [];
        }),
      };
    }),
  );
}

const pagesFeeding = (touchpoint: Pick<Touchpoint, "id" | "scoredBy">, pages: readonly JudgedPage[]) =>
  pages.filter((page) => feed(touchpoint, page) !== null);

export const siteStandings = ({ sites }: Pick<MergedAudit, "sites">): SiteStanding[] =>
  sites.map(({ id, name, isOwn, index, judged, of }) => ({ siteId: id, name, isOwn, index, judged, of }));
