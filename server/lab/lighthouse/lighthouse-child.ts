import lighthouse, { desktopConfig } from "lighthouse";
import { createOpenGuard, createPublicGuard } from "../address-guard.ts";
import { ChromiumProblem, launchChromium } from "../chromium.ts";
import { startEgressProxy } from "../egress-proxy.ts";
import { loadBundles } from "../gather-page.ts";
import { NO_WAY_AROUND } from "../lab.ts";
import { LabProblem } from "../lab-problem.ts";
import { explainNavigation } from "../navigation-problem.ts";
import type { LighthouseAnswer, LighthouseOrder, LighthouseRun } from "./run-in-child.ts";
import { type TouchpointRun, touchpointCategory } from "./touchpoint-category.ts";

const OWN_CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const LOAD_WITHIN_MS = 45_000;

/** One run, in a Chromium and a process of its own: Lighthouse keeps its state in globals. */
async function run({ url, device, context, chromium, allowHosts }: LighthouseOrder): Promise<LighthouseRun> {
  const egress = await startEgressProxy(allowHosts ? createPublicGuard(allowHosts) : createOpenGuard());
  const browser = await launchChromium({
    ...chromium,
    args: [`--proxy-server=${egress.address}`, "--proxy-bypass-list=<-loopback>", ...NO_WAY_AROUND],
  });
  try {
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
