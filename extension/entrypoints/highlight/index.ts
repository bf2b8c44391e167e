import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type Highlight, highlight } from "../../../shared/gather/highlight.ts";
import { HIGHLIGHT_PORT, type HighlightAnswer, type HighlightRequest } from "../../messages.ts";

/** Outlines for as long as the panel holds the line: closing the panel takes the outlines away. */
export default defineUnlistedScript(() => {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== HIGHLIGHT_PORT) return;
    let shown: Highlight | undefined;
    port.onMessage.addListener(({ paths }: HighlightRequest) => {
      shown?.clear();
      shown = highlight(paths, document);
      port.postMessage({ found: shown.found, visible: shown.visible } satisfies HighlightAnswer);
    });
    port.onDisconnect.addListener(() => shown?.clear());
  });
});
