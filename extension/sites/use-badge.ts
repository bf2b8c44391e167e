import { useEffect } from "preact/hooks";
import type { ScoredPage } from "../panel/score-page.ts";
import { showBadge } from "./badge.ts";
import { isWanted } from "./wanted-sites.ts";

/** What the open panel scores on the sites that the person chose stands on the button too. */
export function useBadge(page: ScoredPage | null): void {
  useEffect(() => {
    if (!page) return;
    const { tabId, address } = page.read;
    const { score, level } = page.scorecard;
    const show = async () => {
      if (await isWanted(address)) await showBadge(tabId, { score, level });
    };
    void show();
  }, [page]);
}
