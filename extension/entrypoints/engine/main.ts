import { browser } from "wxt/browser";
import { type EngineRequest, scorePart } from "../../sites/score-part.ts";

/** After this long without work the page closes itself, and its memory is free again. */
const IDLE_MS = 60_000;

let idle = setTimeout(close, IDLE_MS);

browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
  if (!isRequest(message)) return;
  clearTimeout(idle);
  idle = setTimeout(close, IDLE_MS);
  answer(scorePart(message));
});

const isRequest = (message: unknown): message is EngineRequest =>
  typeof message === "object" && message !== null && "kind" in message && message.kind === "engine-score";
