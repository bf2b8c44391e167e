import { useEffect, useState } from "preact/hooks";
import type { PageStanding } from "../../shared/api/standing.ts";
import { explainChange, type ScoreChange } from "../../shared/audit/explain-change.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import type { AuditHome } from "../audits/audit-home.ts";
import type { ScoredPage } from "./score-page.ts";
import type { Placement } from "./use-placement.ts";

export interface StandingControl {
  standing: PageStanding | null;
  /** From the page's latest capture to what is seen now; null where there is none to compare. */
  change: ScoreChange | null;
}

const NOTHING: StandingControl = { standing: null, change: null };

/** The page's touchpoint beside the rivals, and what became of the page since it was captured last. */
export function useStanding(
  page: ScoredPage | null,
  home: AuditHome | null,
  { kind, site, touchpoint }: Placement,
): StandingControl {
  const [known, setKnown] = useState<StandingControl & { of: unknown }>({ ...NOTHING, of: null });
  const isPlaced = kind === "known";
  useEffect(() => {
    if (!page || !home || !isPlaced) return;
    let isWanted = true;
    const load = async () => {
      const standing = await home.standing({
        url: page.read.snapshot.url,
        kind: page.scorecard.kind,
        ...(site && { siteId: site }),
        ...(touchpoint && { touchpointId: touchpoint }),
      });
      if (isWanted) setKnown({ standing, change: null, of: page });
      const change = standing.last && (await changeSince(standing.last.id, page, home));
      if (isWanted && change) setKnown({ standing, change, of: page });
    };
    // Without an answer the page's own score still stands.
    void load().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [page, home?.key, isPlaced, site, touchpoint]);
  return known.of === page && page ? known : NOTHING;
}

async function changeSince(
  captureId: string,
  page: ScoredPage,
  home: AuditHome,
): Promise<ScoreChange | null> {
  const earlier = await home.earlier(captureId);
  if (!earlier?.snapshot) return null;
  const { scorecard } = page;
  if (earlier.scorecard.snapshotHash === scorecard.snapshotHash) return null;
  const rescored = scoreSnapshot(earlier.snapshot, earlier.scorecard.context).scorecard;
  return explainChange(
    { published: earlier.scorecard, rescored, parts: Object.keys(earlier.snapshot.parts) },
    { scorecard, parts: Object.keys(page.read.snapshot.parts) },
  );
}
