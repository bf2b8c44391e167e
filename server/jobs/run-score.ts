import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import type { Lab } from "../lab/lab.ts";
import { auditContext } from "./audit-context.ts";
import type { JobWorker } from "./job-worker.ts";
import { captureIdOf, isCaptured, storeVisit } from "./store-visit.ts";

export const runScore =
  ({ lab }: { lab: Lab }): JobWorker<"score"> =>
  async ({ id, auditId, payload, bench, signal, report }) => {
    const { url, siteId, touchpointId } = payload;
    const captureId = captureIdOf(id, url);
    if (await isCaptured(bench, captureId)) return;
    report({ key: "page", values: { host: new URL(url).host, kind: "other" } }, 0, 1);
    const context = await auditContext(bench.scope, auditId);
    const visit = await lab.visit({ kind: "network", url }, { screenshot: true, signal });
    const scored = scoreSnapshot(visit.snapshot, context);
    await storeVisit(
      bench,
      { id: captureId, auditId, siteId, touchpointId, source: "lab" },
      { ...visit, scored, context },
    );
    report({ key: "page", values: { host: new URL(url).host, kind: scored.scorecard.kind } }, 1, 1);
  };
