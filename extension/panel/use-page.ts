import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { PageKind } from "../../shared/method/page-kinds.ts";
import type { Intent } from "../messages.ts";
import { activeTab, knownAddress } from "../platform.ts";
import { type AuditSetting, intentSetting } from "../settings.ts";
import { isSamePage, isStill, type PageRead, type ReadProblem, readPage } from "./read-page.ts";
import { type ScoredPage, scorePage } from "./score-page.ts";

export type PageState =
  /** Nothing is known of the page: the button has not been pressed here. */
  | { kind: "unscored"; mayRead: boolean }
  | { kind: "scoring" }
  | { kind: "problem"; problem: ReadProblem; address: string | null; mayRead: boolean }
  | { kind: "scored"; page: ScoredPage }
  /** The page that was scored is no longer the one in the tab; or so it seems, while `before` is asked about. */
  | { kind: "stale"; mayRead: boolean; before: ScoredPage | null };

export interface PageControl {
  /** Null until it is known. */
  tabId: number | null;
  /** Null until the window's active tab is known. */
  state: PageState | null;
  score(): Promise<void>;
  correctKind(kind: PageKind | null): void;
  /** Whether the page is still the one in its tab; marks it stale when it is not. */
  confirm(page: ScoredPage): Promise<boolean>;
  /** When the person last asked for something from outside the panel: by the button, a key, the menu. */
  summonedAt: number;
  /** What they asked for then. */
  summonedFor: Intent["kind"];
  /** The very page that a capture was asked for so, until someone takes it up. */
  captureWish: PageRead | null;
  takeUpWish(): void;
}

const UNSCORED: PageState = { kind: "unscored", mayRead: false };
/** Asking once more could end otherwise. */
const WORTH_ANOTHER_TRY: ReadonlySet<ReadProblem> = new Set(["empty", "error-page", "moved", "unreadable"]);

/** A page that our own fault keeps from a score must not keep the panel from the next one. */
function tryScoring(read: PageRead, audit: AuditSetting | null): ScoredPage | null {
  try {
    return scorePage(read, null, audit);
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Follows the window's active tab, and keeps each tab's result for as long as its page stays. */
export function usePage(windowId: number, audit: AuditSetting | null): PageControl {
  const states = useRef(new Map<number, PageState>());
  const [tabId, setTabId] = useState<number | null>(null);
  const [, redraw] = useState(0);
  const [summoned, setSummoned] = useState<{ at: number; kind: Intent["kind"] }>({ at: 0, kind: "score" });
  const [captureWish, setCaptureWish] = useState<PageRead | null>(null);
  const auditNow = useRef(audit);
  auditNow.current = audit;

  const put = useCallback((id: number, state: PageState) => {
    states.current.set(id, state);
    redraw((count) => count + 1);
  }, []);

  const score = useCallback(
    async (id: number, isGranted: boolean) => {
      if (states.current.get(id)?.kind === "scoring") return;
      put(id, { kind: "scoring" });
      const reading = await readPage(id, isGranted);
      const page = "read" in reading ? tryScoring(reading.read, auditNow.current) : null;
      if (page) {
        put(id, { kind: "scored", page });
        return;
      }
      const problem = "problem" in reading ? reading.problem : "unreadable";
      const address = await knownAddress(id);
      put(id, {
        kind: "problem",
        problem,
        address,
        mayRead: address !== null && WORTH_ANOTHER_TRY.has(problem),
      });
    },
    [put],
  );

  const confirm = useCallback(
    async (page: ScoredPage) => {
      const { tabId: id, documentId, address } = page.read;
      const isSame = await isStill(id, documentId, address);
      const mayRead = isSame || (await knownAddress(id)) !== null;
      const now = states.current.get(id);
      const shown = now?.kind === "scored" ? now.page : null;
      const doubted = now?.kind === "stale" ? now.before : null;
      // A page that only seemed to leave is shown again; a result made meanwhile stays.
      if (doubted?.read === page.read && isSame) put(id, { kind: "scored", page });
      if ((shown ?? doubted)?.read === page.read && !isSame)
        put(id, { kind: "stale", mayRead, before: null });
      return isSame;
    },
    [put],
  );

  const refreshStale = useCallback(
    async (id: number) => {
      const mayRead = (await knownAddress(id)) !== null;
      const now = states.current.get(id);
      if (now?.kind === "stale" && now.before === null) put(id, { ...now, mayRead });
    },
    [put],
  );

  const outdateProblem = useCallback(
    async (id: number, problem: PageState & { kind: "problem" }, isLoading: boolean) => {
      const address = await knownAddress(id);
      const isOther = address === null && problem.address === null ? isLoading : address !== problem.address;
      if (isOther && states.current.get(id) === problem) {
        put(id, { kind: "stale", mayRead: address !== null, before: null });
      }
    },
    [put],
  );

  useEffect(() => {
    const onUpdated = (id: number, change: { url?: string; status?: string }) => {
      const state = states.current.get(id);
      const isLoading = change.status === "loading";
      if (state?.kind === "scored") {
        const hasLeft = change.url !== undefined && !isSamePage(change.url, state.page.read.address);
        if (hasLeft || isLoading) put(id, { kind: "stale", mayRead: false, before: state.page });
        void confirm(state.page);
      } else if (state?.kind === "stale") {
        void (state.before ? confirm(state.before) : refreshStale(id));
      } else if (state?.kind === "problem") {
        void outdateProblem(id, state, isLoading);
      }
    };
    const onActivated = (active: { tabId: number; windowId: number }) => {
      if (active.windowId !== windowId) return;
      setTabId(active.tabId);
      const state = states.current.get(active.tabId);
      if (state?.kind === "scored") void confirm(state.page);
    };
    const onRemoved = (id: number) => states.current.delete(id);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onRemoved.addListener(onRemoved);
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    };
  }, [windowId, put, confirm, refreshStale, outdateProblem]);

  useEffect(() => {
    let taken = 0;
    const take = async (intent: Intent | null) => {
      if (!intent || intent.windowId !== windowId || intent.at === taken) return;
      taken = intent.at;
      void intentSetting.setValue(null);
      setSummoned(intent);
      setTabId(intent.tabId);
      if (intent.kind === "probe") return;
      const state = states.current.get(intent.tabId);
      const isScored = intent.kind === "capture" && state?.kind === "scored" && (await confirm(state.page));
      if (!isScored) await score(intent.tabId, true);
      const now = states.current.get(intent.tabId);
      if (intent.kind === "capture" && now?.kind === "scored") setCaptureWish(now.page.read);
    };
    const start = async () => {
      const [tab, intent] = await Promise.all([activeTab(windowId), intentSetting.getValue()]);
      if (tab?.id !== undefined) setTabId(tab.id);
      await take(intent);
    };
    const stop = intentSetting.watch((intent) => void take(intent));
    void start();
    return stop;
  }, [windowId, score, confirm]);

  useEffect(() => {
    for (const [id, state] of states.current) {
      if (state.kind !== "scored") continue;
      const { read, kind } = state.page;
      put(id, { kind: "scored", page: scorePage(read, kind, audit) });
    }
  }, [audit, put]);

  const state = tabId === null ? null : (states.current.get(tabId) ?? UNSCORED);
  return {
    tabId,
    state,
    score: async () => {
      if (tabId !== null) await score(tabId, false);
    },
    correctKind(kind) {
      if (state?.kind === "scored") {
        const { read } = state.page;
        put(read.tabId, { kind: "scored", page: scorePage(read, kind, audit) });
      }
    },
    confirm,
    summonedAt: summoned.at,
    summonedFor: summoned.kind,
    captureWish,
    takeUpWish: () => setCaptureWish(null),
  };
}
