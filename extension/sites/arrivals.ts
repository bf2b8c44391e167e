import type { Level } from "../../shared/scoring/formula.ts";

/** A tab as far as the browser tells of it. */
export interface ArrivedTab {
  id?: number | undefined;
  windowId: number;
  /** Known only where the person has let us in. */
  url?: string | undefined;
  active: boolean;
  incognito: boolean;
  discarded?: boolean | undefined;
  status?: string | undefined;
}

export interface Badge {
  score: number | null;
  level: Level | null;
}

export interface ArrivalsOptions {
  /** Whether the person wants the pages of this site scored as they come. */
  isWanted(address: string): Promise<boolean>;
  isAllowedIncognito(): Promise<boolean>;
  /** Whether the window's panel is open and scores what it shows itself. */
  leaveToPanel(tabId: number, windowId: number): Promise<boolean>;
  /** Null where the page could not be read or left meanwhile. */
  score(tabId: number): Promise<Badge | null>;
  tab(tabId: number): Promise<ArrivedTab | undefined>;
  showBadge(tabId: number, badge: Badge | null): Promise<void>;
  /** A page that came by script is given this time to come to rest. */
  rest(): Promise<void>;
}

/**
 * Makes the function that is told of every page that has come to stand in a tab. It scores those that the person asked to have
 * scored, in the tab they are looking at, each page once.
 */
export function createArrivals(options: ArrivalsOptions): (tab: ArrivedTab) => Promise<void> {
  const standing = new Map<number, string>();
  return async (tab) => {
    const { id, url } = tab;
    if (id === undefined) return;
    // What is not known of a page says that it is none of our business.
    if (url === undefined || tab.status === "loading") {
      standing.delete(id);
      return;
    }
    if (!tab.active || tab.discarded || standing.get(id) === url || !(await mayScore(tab, url, options)))
      return;
    standing.set(id, url);
    await options.rest();
    const now = await options.tab(id);
    if (now?.url !== url || !now.active) {
      if (standing.get(id) === url) standing.delete(id);
      return;
    }
    if (await options.leaveToPanel(id, now.windowId)) return;
    const badge = await options.score(id);
    if (standing.get(id) === url && (await options.tab(id))?.url === url) await options.showBadge(id, badge);
  };
}

async function mayScore(tab: ArrivedTab, url: string, options: ArrivalsOptions): Promise<boolean> {
  if (tab.incognito && !(await options.isAllowedIncognito())) return false;
  return options.isWanted(url);
}
