import { useEffect, useRef } from "preact/hooks";
import { browser } from "wxt/browser";
import { isArrivalMessage } from "../messages.ts";
import type { PageControl } from "../panel/use-page.ts";
import { showBadge } from "./badge.ts";
import { isWanted } from "./wanted-sites.ts";

/** On the sites that the person chose the open panel scores page after page, and puts the score on the button. */
export function useChosenSites(windowId: number, control: PageControl): void {
  const latest = useRef(control);
  latest.current = control;
  useEffect(() => {
    const onMessage = (message: unknown, _: unknown, answer: (isTaken: boolean) => void) => {
      if (!isArrivalMessage(message) || message.windowId !== windowId) return;
      const { tabId, score } = latest.current;
      const isTaken = message.tabId === tabId;
      if (isTaken) void score();
      answer(isTaken);
    };
    browser.runtime.onMessage.addListener(onMessage);
    return () => browser.runtime.onMessage.removeListener(onMessage);
  }, [windowId]);

  const page = control.state?.kind === "scored" ? control.state.page : null;
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
