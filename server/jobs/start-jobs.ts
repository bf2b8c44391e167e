import { createPublicGuard } from "../lab/address-guard.ts";
import { loadBundles } from "../lab/gather-page.ts";
import { createGuardedFetch } from "../lab/guarded-fetch.ts";
import { openLab } from "../lab/lab.ts";
import { createSiteFetch } from "../lab/site-fetch.ts";
import { startEmbeddedQueue } from "./embedded-queue.ts";
import type { JobHost, RunningJobs } from "./job-queue.ts";
import { runLighthouse } from "./run-lighthouse.ts";
import { runReminder } from "./run-reminder.ts";
import { runReport } from "./run-report.ts";
import { runScore } from "./run-score.ts";
import { runSweep } from "./run-sweep.ts";

/** Starts the queue with its workers; Chromium itself starts with the first job. */
export async function startJobs(host: JobHost): Promise<RunningJobs> {
  const guard = createPublicGuard(host.allowHosts);
  const lab = openLab({ bundles: loadBundles(), chromium: host.chromium, source: "lab", guard });
  const fetch = createSiteFetch(guard, `Tenpoint/${host.version}`);
  const queue = await startEmbeddedQueue(host, {
    sweep: runSweep({ lab, fetch }),
    score: runScore({ lab }),
    reminder: runReminder({
      fetch: createGuardedFetch(guard, `Tenpoint/${host.version}`),
      mail: host.mail ?? null,
      print: host.tell ?? console.error,
      address: host.address ?? (() => ""),
    }),
    report: runReport({ chromium: host.chromium }),
    lighthouse: runLighthouse({ chromium: host.chromium, allowHosts: host.allowHosts }),
  });
  return {
    ...queue,
    async close() {
      await queue.close();
      await lab.close();
    },
  };
}
