import { browser } from "wxt/browser";
import * as z from "zod";
import { levels } from "../../shared/scoring/formula.ts";
import { readPage } from "../panel/read-page.ts";
import { auditSetting } from "../settings.ts";
import type { ScoredPart } from "./score-part.ts";

/** Where the engine runs while no panel is open: a page of ours that nobody sees, closed again when it is not needed. */
const ENGINE_PAGE = "/engine.html";

const scoredPart = z.object({ score: z.number().nullable(), level: z.enum(levels).nullable() });

/** Reads and scores a tab's page without any panel; null where the page or the engine does not answer. */
export async function scoreApart(tabId: number): Promise<ScoredPart | null> {
  const reading = await readPage(tabId, false);
  if ("problem" in reading) return null;
  const audit = await auditSetting.getValue();
  // Firefox's background is a page and may load the engine when it is needed; Chromium's worker may load nothing later.
  if (import.meta.env.FIREFOX) {
    const { scorePart } = await import("./score-part.ts");
    return scorePart({ read: reading.read, audit });
  }
  try {
    await openEngine();
    const request = { kind: "engine-score", read: reading.read, audit };
    return scoredPart.parse(await browser.runtime.sendMessage(request));
  } catch {
    return null;
  }
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
