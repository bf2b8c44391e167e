import { eq } from "drizzle-orm";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import { getCapture } from "../audits/get-capture.ts";
import { saveLighthouse } from "../audits/save-lighthouse.ts";
import { lighthouseRuns } from "../db/tables/index.ts";
import { runInChild } from "../lab/lighthouse/run-in-child.ts";
import type { JobWorker } from "./job-worker.ts";
import { captureIdOf, storeVisit } from "./store-visit.ts";

export interface LighthouseTools {
  chromium: { executable: string | undefined; sandbox: boolean };
  allowHosts: readonly string[];
}

/**
 * Measures a captured page anew: what Lighthouse's run reads is a capture of its own beside the one that it was asked for, and
 * its categories stand with both.
 */
export const runLighthouse =
  (tools: LighthouseTools): JobWorker<"lighthouse"> =>
  async ({ id, auditId, payload, bench, signal, report }) => {
    const { url, context, conditions, siteId, touchpointId } = await getCapture(bench, payload.captureId);
    const captureId = captureIdOf(id, payload.captureId);
    const known = await bench.scope.first(lighthouseRuns, {
      where: eq(lighthouseRuns.captureId, captureId),
      columns: ["captureId"],
    });
    if (known) return;
    report({ key: "lighthouse", values: { host: new URL(url).host } }, 0, 1);
    const device = conditions?.device === "phone" ? "phone" : "desktop";
    const { snapshot, categories } = await runInChild({ url, device, context, ...tools }, signal);
    const scored = scoreSnapshot(snapshot, context);
    await storeVisit(
      bench,
      { id: captureId, auditId, siteId, touchpointId, source: "lab" },
      { snapshot, scored, context, screenshot: null },
    );
    const figures = { categories, fetchedAt: bench.now() };
    await saveLighthouse(bench, payload.captureId, figures);
    // Last, because it tells that all of it is stored.
    await saveLighthouse(bench, captureId, figures);
    report({ key: "lighthouse", values: { host: new URL(url).host } }, 1, 1);
  };
