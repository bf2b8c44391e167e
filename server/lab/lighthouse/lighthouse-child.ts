import lighthouse, { desktopConfig } from "lighthouse";
import { createOpenGuard, createPublicGuard } from "../address-guard.ts";
import { ChromiumProblem, launchChromium } from "../chromium.ts";
import { startEgressProxy } from "../egress-proxy.ts";
import { loadBundles } from "../gather-page.ts";
import { onlyThrough } from "../lab.ts";
import { LabProblem } from "../lab-problem.ts";
import { watchMemory } from "../memory-watch.ts";
import { explainNavigation } from "../navigation-problem.ts";
import { VISIT_LIMITS } from "../visit-page.ts";
import type { LighthouseAnswer, LighthouseOrder, LighthouseRun } from "./run-in-child.ts";
import { type TouchpointRun, touchpointCategory } from "./touchpoint-category.ts";

const OWN_CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const LOAD_WITHIN_MS = 45_000;
/** Lighthouse loads a page more than once. */
const LOADS = 3;

/** One run, in a Chromium and a process of its own: Lighthouse keeps its state in globals. */
async function run({ url, device, context, chromium, allowHosts }: LighthouseOrder): Promise<LighthouseRun> {
  const guard = allowHosts ? createPublicGuard(allowHosts) : createOpenGuard();
  let isTooMuch = false;
  const egress = await startEgressProxy(guard, {
    maxBytes: VISIT_LIMITS.bytes * LOADS,
    maxRequests: VISIT_LIMITS.requests * LOADS,
    onExceeded: () => {
      isTooMuch = true;
    },
  });
  const browser = await launchChromium({
    ...chromium,
    args: onlyThrough(egress.address),
  });
  const stopWatching = await watchMemory(browser, VISIT_LIMITS.memoryBytes);
  try {
    const session = await browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "deny" });
    const page = await browser.newPage();
    const read: TouchpointRun = { snapshot: undefined, scored: undefined };
    const category = touchpointCategory(page, loadBundles(), context, read);
    const settings = device === "desktop" ? desktopConfig.settings : {};
    const result = await lighthouse(
      url,
      {
        onlyCategories: [...OWN_CATEGORIES, "touchpoint"],
        // What a customer meets is measured, an error page too.
        ignoreStatusCode: true,
        disableFullPageScreenshot: true,
        maxWaitForLoad: LOAD_WITHIN_MS,
        logLevel: "error",
        output: "json",
      },
      { ...category, settings: { ...settings } },
      page,
    );
    if (!result || result.lhr.runtimeError || !read.snapshot || !read.scored) {
      const reason = result?.lhr.runtimeError?.message ?? "Nothing could be read.";
      if (isTooMuch) throw new LabProblem("too-large", `${url} fetches too much and was given up.`);
      const refused = egress.problemWith(new URL(url).hostname);
      throw refused
        ? explainNavigation(new Error(`ERR_PROXY: ${reason}`), url, undefined, refused)
        : new LabProblem("not-reachable", `Lighthouse could not measure ${url}: ${reason}`);
    }
    const categories = Object.entries(result.lhr.categories).map(
      ([name, { score }]) => [name, score] as const,
    );
    return { categories: Object.fromEntries(categories), snapshot: read.snapshot };
  } finally {
    stopWatching();
    await browser.close().catch(() => undefined);
    await egress.close();
  }
}

const answer = (message: LighthouseAnswer) =>
  new Promise<void>((resolve) => {
    if (process.send) process.send(message, () => resolve());
    else resolve();
  });

process.once("message", async (order: LighthouseOrder) => {
  try {
    await answer({ run: await run(order) });
  } catch (error) {
    const isKnown = error instanceof LabProblem || error instanceof ChromiumProblem;
    await answer({
      problem: {
        code: isKnown ? error.code : "broken",
        message: error instanceof Error ? error.message : String(error),
      },
    });
  }
  process.exit(0);
});
// Whoever asked is gone, so nobody waits for the answer.
process.once("disconnect", () => process.exit(0));
