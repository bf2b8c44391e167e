import { type Browser, browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type Highlight, highlight } from "../../../shared/gather/highlight.ts";
import { HIGHLIGHT_PORT, type HighlightAnswer, type HighlightRequest } from "../../messages.ts";

/** What the script leaves in its world of the page. */
const world = globalThis as { tenpointListener?: typeof listen };

/** Outlines for as long as the panel holds the line: closing the panel takes the outlines away. */
export default defineUnlistedScript(() => {
  // The script enters anew for each wish; two listeners would draw everything twice.
  if (world.tenpointListener) browser.runtime.onConnect.removeListener(world.tenpointListener);
  world.tenpointListener = listen;
  browser.runtime.onConnect.addListener(listen);
});

function listen(port: Browser.runtime.Port): void {
  if (port.name !== HIGHLIGHT_PORT) return;
  let shown: Highlight | undefined;
  port.onMessage.addListener(({ paths }: HighlightRequest) => {
    shown?.clear();
    shown = highlight(paths, document);
    port.postMessage({ found: shown.found, visible: shown.visible } satisfies HighlightAnswer);
  });
  port.onDisconnect.addListener(() => shown?.clear());
}
