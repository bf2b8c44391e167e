import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { PageKind } from "../../shared/method/page-kinds.ts";
import type { Intent } from "../messages.ts";
import { activeTab, knownAddress } from "../platform.ts";
import { type AuditSetting, intentSetting } from "../settings.ts";
import { isSamePage, isStill, type ReadProblem, readPage } from "./read-page.ts";
import { type ScoredPage, scorePage } from "./score-page.ts";

export type PageState =
  /** Nothing is known of the page: the button has not been pressed here. */
  | { kind: "unscored"; mayRead: boolean }
  | { kind: "scoring" }
  | { kind: "problem"; problem: ReadProblem; mayRead: boolean }
  | { kind: "scored"; page: ScoredPage }
  /** The page that was scored is no longer the one in the tab. */
  | { kind: "stale"; mayRead: boolean };

export interface PageControl {
  tabId: number | null;
  state: PageState;
  score(): Promise<void>;
  correctKind(kind: PageKind | null): void;
  /** Whether the page is still the one in front of the person; marks it stale when it is not. */
  confirm(page: ScoredPage): Promise<boolean>;
  /** A capture was asked for from outside: a key, a menu. */
  captureWish: number;
}

const UNSCORED: PageState = { kind: "unscored", mayRead: false };

/** Follows the window's active tab, and keeps each tab's result for as long as its page stays. */
export function usePage(windowId: number, audit: AuditSetting | null): PageControl {
  const states = useRef(new Map<number, PageState>());
  const [tabId, setTabId] = useState<number | null>(null);
  const [, redraw] = useState(0);
  const [captureWish, setCaptureWish] = useState(0);
  const auditNow = useRef(audit);
  auditNow.current = audit;

  const put = useCallback((id: number, state: PageState) => {
    states.current.set(id, state);
    redraw((count) => count + 1);
  }, []);

  const score = useCallback(
    async (id: number) => {
      if (states.current.get(id)?.kind === "scoring") return;
      put(id, { kind: "scoring" });
      const reading = await readPage(id);
      const state: PageState =
        "read" in reading
          ? { kind: "scored", page: scorePage(reading.read, null, auditNow.current) }
          : { kind: "problem", problem: reading.problem, mayRead: (await knownAddress(id)) !== null };
      if (states.current.get(id)?.kind === "scoring") put(id, state);
    },
    [put],
  );

  const outdate = useCallback(
    async (id: number) => {
      const mayRead = (await knownAddress(id)) !== null;
      const now = states.current.get(id)?.kind;
      if (now === "stale" || now === "unscored" || now === "problem") put(id, { kind: "stale", mayRead });
    },
    [put],
  );

  const confirm = useCallback(
    async (page: ScoredPage) => {
      const { tabId: id, documentId, address } = page.read;
      const isSame = await isStill(id, documentId, address);
      if (isSame) {
        // A page that only seemed to leave is taken back.
        if (states.current.get(id)?.kind === "stale" && scoredBefore.current.get(id) === page)
          put(id, { kind: "scored", page });
        return true;
      }
      put(id, { kind: "stale", mayRead: false });
      await outdate(id);
      return false;
    },
    [put, outdate],
  );
  /** What was shown before a tab began to load something. */
  const scoredBefore = useRef(new Map<number, ScoredPage>());

  useEffect(() => {
    const onUpdated = (id: number, change: { url?: string; status?: string }) => {
      const state = states.current.get(id);
      if (state?.kind === "scored") {
        const { page } = state;
        const hasLeft = change.url !== undefined && !isSamePage(change.url, page.read.address);
        if (hasLeft || change.status === "loading") {
          scoredBefore.current.set(id, page);
          put(id, { kind: "stale", mayRead: false });
        }
        void confirm(page);
        return;
      }
      const before = scoredBefore.current.get(id);
      if (state?.kind === "stale") void (before ? confirm(before) : outdate(id));
      if (state?.kind === "problem" && change.status === "loading") void outdate(id);
    };
    const onActivated = async (active: { tabId: number; windowId: number }) => {
      if (active.windowId !== windowId) return;
      setTabId(active.tabId);
      const state = states.current.get(active.tabId);
      if (state?.kind === "scored") void confirm(state.page);
    };
    const onRemoved = (id: number) => {
      states.current.delete(id);
      scoredBefore.current.delete(id);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onRemoved.addListener(onRemoved);
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    };
  }, [windowId, confirm, outdate, put]);

  useEffect(() => {
    const take = async (intent: Intent | null) => {
      if (!intent || intent.windowId !== windowId) return;
      await intentSetting.setValue(null);
      setTabId(intent.tabId);
      const state = states.current.get(intent.tabId);
      const isScored = state?.kind === "scored" && (await confirm(state.page));
      if (intent.kind === "score" || !isScored) await score(intent.tabId);
      if (intent.kind === "capture") setCaptureWish(intent.at);
    };
    const start = async () => {
      const tab = await activeTab(windowId);
      if (tab?.id === undefined) return;
      setTabId(tab.id);
      const intent = await intentSetting.getValue();
      if (intent) await take(intent);
      else if (tab.url !== undefined) await score(tab.id);
    };
    const stop = intentSetting.watch((intent) => void take(intent));
    void start();
    return stop;
  }, [windowId, score, confirm]);

  useEffect(() => {
    for (const [id, state] of states.current) {
      if (state.kind === "scored")
        put(id, { kind: "scored", page: scorePage(state.page.read, state.page.kind, audit) });
    }
  }, [audit, put]);

  return {
    tabId,
    state: (tabId !== null && states.current.get(tabId)) || UNSCORED,
    score: async () => {
      if (tabId !== null) await score(tabId);
    },
    correctKind(kind) {
      const state = tabId === null ? undefined : states.current.get(tabId);
      if (tabId !== null && state?.kind === "scored")
        put(tabId, { kind: "scored", page: scorePage(state.page.read, kind, audit) });
    },
    confirm,
    captureWish,
  };
}
