import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type * as z from "zod";
import type { WaivedScore, Waiver } from "../../shared/api/schemas.ts";
import type { waiverInput } from "../../shared/api/waivers.ts";
import { setAside, waivedOn } from "../../shared/audit/set-aside.ts";
import type { AuditHome } from "../audits/audit-home.ts";
import { localHome, NO_AUDIT } from "../audits/local-home.ts";
import { groundOf } from "../audits/merge-local.ts";
import type { ScoredPage } from "./score-page.ts";

export interface Waivers {
  /** Those that touch the page, by check. */
  byCheck: ReadonlyMap<string, Waiver>;
  /** The page scored without the checks that are set aside; null where nothing changes. */
  score: WaivedScore | null;
  /** Kept in this browser, by no server. */
  isLocal: boolean;
  /** Whether a whole audit can be meant, or only the page. */
  hasAudit: boolean;
  /** False where nothing of the page may be kept. */
  canWaive: boolean;
  siteId: string | null;
  /** False where it could not be kept. */
  waive(input: z.input<typeof waiverInput>): Promise<boolean>;
  unwaive(id: string): Promise<boolean>;
}

const NONE: readonly Waiver[] = [];

/** What people have said to be wrong on the page: kept with the chosen audit, or in this browser where there is none. */
export function useWaivers(
  page: ScoredPage,
  home: AuditHome | null,
  siteId: string | null,
  isPrivate: boolean,
): Waivers {
  const shelf = useMemo(() => home ?? localHome(NO_AUDIT), [home?.key]);
  const [known, setKnown] = useState<{ key: string; waivers: readonly Waiver[] }>({ key: "", waivers: NONE });
  const latest = useRef(shelf);
  latest.current = shelf;
  const refresh = useCallback(async () => {
    try {
      const waivers = await shelf.waivers();
      if (latest.current === shelf) setKnown({ key: shelf.key, waivers });
    } catch {
      // While nobody answers, what was known of the same audit stands.
    }
  }, [shelf]);
  const waivers = known.key === shelf.key ? known.waivers : NONE;
  useEffect(() => {
    void refresh();
  }, [refresh, page.read]);

  const { url } = page.read.snapshot;
  const { scorecard } = page;
  return useMemo(() => {
    const here = waivers.filter(
      (waiver) => waivedOn([waiver], { siteId, url, kind: scorecard.kind }).length > 0,
    );
    const keep = async (work: Promise<void>) => {
      const isKept = await work.then(
        () => true,
        () => false,
      );
      await refresh();
      return isKept;
    };
    return {
      byCheck: new Map(here.map((waiver) => [waiver.checkId, waiver])),
      score: setAside(
        scorecard,
        here.map(({ checkId }) => checkId),
        groundOf,
      ),
      isLocal: shelf.isLocal,
      hasAudit: home !== null,
      canWaive: !isPrivate,
      siteId,
      waive: (input) => keep(shelf.waive(input)),
      unwaive: (id) => keep(shelf.unwaive(id)),
    };
  }, [waivers, siteId, url, scorecard, home === null, shelf, isPrivate]);
}
