import { browser } from "wxt/browser";
import { HIGHLIGHT_PORT, type HighlightAnswer, type HighlightRequest } from "../messages.ts";
import { runScript } from "../platform.ts";
import type { PageRead } from "./read-page.ts";

const ANSWER_WAIT_MS = 2_000;

export interface Highlighter {
  /** Outlines the elements on the page; null when the page cannot be reached, undefined when something else is wanted by now. */
  show(read: PageRead, paths: readonly string[]): Promise<HighlightAnswer | null | undefined>;
  clear(): void;
}

type Line = ReturnType<typeof browser.tabs.connect>;

/** The line to the page's highlighter. While it is held the outlines stay; the panel's closing drops it. */
export function createHighlighter(): Highlighter {
  let line: Line | undefined;
  let wish = 0;
  const clear = () => {
    wish++;
    line?.disconnect();
    line = undefined;
  };
  return {
    clear,
    async show({ tabId, documentId }, paths) {
      clear();
      const own = wish;
      try {
        await runScript(tabId, "/highlight.js", documentId);
        if (own !== wish) return undefined;
        const opened = browser.tabs.connect(tabId, { name: HIGHLIGHT_PORT, documentId });
        line = opened;
        const answer = await ask(opened, { paths: [...paths] });
        return own === wish ? answer : undefined;
      } catch {
        return null;
      }
    },
  };
}

function ask(line: Line, request: HighlightRequest): Promise<HighlightAnswer | null> {
  return new Promise((resolve) => {
    const waited = setTimeout(() => resolve(null), ANSWER_WAIT_MS);
    const answer = (told: HighlightAnswer | null) => {
      clearTimeout(waited);
      resolve(told);
    };
    line.onMessage.addListener((told: HighlightAnswer) => answer(told));
    line.onDisconnect.addListener(() => answer(null));
    line.postMessage(request);
  });
}
