import { and, asc, eq, isNull } from "drizzle-orm";
import { snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { loadSnapshot } from "../audits/load-snapshot.ts";
import { noteAbsences } from "../audits/note-absences.ts";
import { sites } from "../db/tables/index.ts";
import { soughtKinds } from "../lab/choose-pages.ts";
import type { Lab } from "../lab/lab.ts";
import { LabProblem } from "../lab/lab-problem.ts";
import { createPace } from "../lab/pace.ts";
import type { SiteFetch } from "../lab/site-fetch.ts";
import { type SweepStep, sweepSite } from "../lab/sweep-site.ts";
import { auditContext } from "./audit-context.ts";
import type { JobRun, JobWorker } from "./job-worker.ts";
import { captureIdOf, isCaptured, storeVisit } from "./store-visit.ts";

/** Sites looked through at once; each host has its own pace. */
const SITES_AT_ONCE = 3;
const GAP_MS = 1_000;
/** The machine's own pages need no sparing. */
const LOCAL_GAP_MS = 0;

export interface SweepTools {
  lab: Lab;
  fetch: SiteFetch;
}

export const runSweep =
  ({ lab, fetch }: SweepTools): JobWorker<"sweep"> =>
  async (run) => {
    const { bench, auditId, payload } = run;
    const all = await bench.scope.find(sites, {
      where: and(eq(sites.auditId, auditId), isNull(sites.deletedAt)),
      orderBy: [asc(sites.position), asc(sites.id)],
    });
    const chosen = payload.siteIds ? all.filter(({ id }) => payload.siteIds?.includes(id)) : all;
    const context = await auditContext(bench.scope, auditId);
    const tally = createTally(
      chosen.map(({ id }) => id),
      run,
    );
    const queue = [...chosen];
    const pace = createPace();
    const sweepNext = async (): Promise<void> => {
      const site = queue.shift();
      if (!site) return;
      await sweepOne(site.id, site.homeUrl);
      await sweepNext();
    };
    const sweepOne = async (siteId: string, homeUrl: string) => {
      const idOf = (url: string) => captureIdOf(run.id, siteId, url);
      try {
        const { isComplete, promised } = await sweepSite(homeUrl, {
          lab,
          fetch,
          maxPages: payload.maxPages,
          gapMs: isLoopback(homeUrl) ? LOCAL_GAP_MS : GAP_MS,
          pace,
          context,
          screenshots: true,
          signal: run.signal,
          known: async (url) => {
            if (!(await isCaptured(bench, idOf(url)))) return undefined;
            return snapshotSchema.safeParse(await loadSnapshot(bench.scope, idOf(url))).data;
          },
          onStep: (step) => tally.step(siteId, step),
          onSkip: (url, reason, code) => run.skip(url, reason, code),
          onPage: (page) =>
            storeVisit(
              bench,
              { id: idOf(page.asked), auditId, siteId, touchpointId: null, source: "sweep" },
              page,
            ),
        });
        // A page that was promised and looked like another kind is there; only its kind is in doubt.
        const missed = soughtKinds.filter((kind) => !promised.includes(kind));
        if (isComplete) await noteAbsences(bench, auditId, siteId, missed);
      } catch (error) {
        if (run.signal.aborted || !(error instanceof LabProblem)) throw error;
        run.skip(homeUrl, error.message, error.code);
      }
      tally.finish(siteId);
    };
    await Promise.all(Array.from({ length: SITES_AT_ONCE }, sweepNext));
  };

const isLoopback = (url: string) => /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(url).hostname);

/** Adds up how far the sites are. */
function createTally(siteIds: readonly string[], { report }: Pick<JobRun<"sweep">, "report">) {
  const counts = new Map(siteIds.map((id) => [id, { done: 0, total: 1 }]));
  const sum = (key: "done" | "total") => [...counts.values()].reduce((total, count) => total + count[key], 0);
  return {
    step(siteId: string, { key, values, done, total }: SweepStep) {
      counts.set(siteId, { done, total: Math.max(total, done) });
      report({ key, values }, sum("done"), sum("total"));
    },
    finish(siteId: string) {
      const { done } = counts.get(siteId) ?? { done: 0 };
      counts.set(siteId, { done, total: done });
    },
  };
}
