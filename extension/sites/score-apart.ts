import { browser } from "wxt/browser";
import { readPage } from "../panel/read-page.ts";
import { auditSetting } from "../settings.ts";
import type { ScoredPart } from "./score-part.ts";

/** Where the engine runs while no panel is open: a page of ours that nobody sees, closed again when it is not needed. */
const ENGINE_PAGE = "/engine.html";

/** Reads and scores a tab's page without any panel. */
export async function scoreApart(tabId: number): Promise<ScoredPart | null> {
  const reading = await readPage(tabId, false);
  if ("problem" in reading) return null;
  const audit = await auditSetting.getValue();
  // Firefox's background is a page and may load the engine when it is needed; Chromium's worker may load nothing later.
  if (import.meta.env.FIREFOX) {
    const { scorePart } = await import("./score-part.ts");
    return scorePart({ read: reading.read, audit });
  }
  await openEngine();
  return browser.runtime.sendMessage({ kind: "engine-score", read: reading.read, audit });
}

let opening: Promise<void> | undefined;

async function openEngine(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  opening ??= browser.offscreen
    .createDocument({
      url: ENGINE_PAGE,
      reasons: ["DOM_PARSER"],
      justification: "Scores pages of the sites that the person chose, while the side panel is closed.",
    })
    .finally(() => {
      opening = undefined;
    });
  await opening;
}
