import { Audit, Gatherer } from "lighthouse";
import { TimingSummary } from "lighthouse/core/computed/metrics/timing-summary.js";
import type * as LH from "lighthouse/types/lh.js";
import type { Page } from "puppeteer-core";
import { checks } from "../../../shared/checks/index.ts";
import { isFail } from "../../../shared/checks/outcome.ts";
import type { PageContext } from "../../../shared/facts/page-context.ts";
import { type Scored, scoreSnapshot } from "../../../shared/scoring/score-snapshot.ts";
import type { CheckResult } from "../../../shared/scoring/scorecard.ts";
import type { Snapshot } from "../../../shared/snapshot/index.ts";
import type { Timing } from "../../../shared/snapshot/layout.ts";
import { type GatherBundles, gatherPage } from "../gather-page.ts";

/** What the run reads with our gatherer, and what came of it. */
export interface TouchpointRun {
  snapshot: Snapshot | undefined;
  scored: Scored | undefined;
}

type Artifacts = LH.Artifacts & { TenpointSnapshot: { url: string } };
const MEASURED = [
  "TenpointSnapshot",
  "Trace",
  "DevtoolsLog",
  "GatherContext",
  "URL",
  "SourceMaps",
  "HostDPR",
];

/** Lighthouse's configuration of our own gatherer and checks: the category Touchpoint beside its own. */
export function touchpointCategory(
  page: Page,
  bundles: GatherBundles,
  context: PageContext,
  run: TouchpointRun,
): LH.Config {
  class TenpointSnapshot extends Gatherer {
    override meta: LH.Gatherer.GathererMeta = { supportedModes: ["navigation", "snapshot"] };

    override async getArtifact(): Promise<never> {
      run.snapshot = (await gatherPage(page, bundles, "lab")).snapshot;
      // safe: Lighthouse keeps whatever is answered under the artifact's id, and its types know its own artifacts only
      return { url: run.snapshot.url } as never;
    }
  }

  const scoredOnce = async (artifacts: Artifacts, audit: LH.Audit.Context): Promise<Scored> => {
    if (!run.snapshot) throw new Error("The page was not read.");
    if (!run.scored) {
      run.snapshot = await withMeasurements(run.snapshot, artifacts, audit);
      run.scored = scoreSnapshot(run.snapshot, context);
    }
    return run.scored;
  };

  /** The category's score is the page's own; the checks stand below it and show why. */
  class PageScore extends Audit {
    static override get meta(): LH.Audit.Meta {
      return meta(
        "tenpoint-score",
        "Score as a touchpoint",
        "What this page is worth to the customer who meets it, out of ten.",
      );
    }

    static override async audit(artifacts: LH.Artifacts, audit: LH.Audit.Context): Promise<LH.Audit.Product> {
      const { scorecard } = await scoredOnce(artifacts as Artifacts, audit);
      const { score, coverage } = scorecard;
      if (score === null) return { score: null, notApplicable: true };
      return {
        score: score / 10,
        displayValue: `${score.toFixed(1)} of 10, judged ${coverage.decided} of ${coverage.total}`,
      };
    }
  }

  const checkAudits = checks.map((check) => {
    const { title, poor, fix } = check.words.en;
    return class extends Audit {
      static override get meta(): LH.Audit.Meta {
        return meta(auditId(check.id), title, fix, poor);
      }

      static override async audit(
        artifacts: LH.Artifacts,
        audit: LH.Audit.Context,
      ): Promise<LH.Audit.Product> {
        const { scorecard } = await scoredOnce(artifacts as Artifacts, audit);
        return product(scorecard.checks.find(({ id }) => id === check.id));
      }
    };
  });

  return {
    extends: "lighthouse:default",
    artifacts: [{ id: "TenpointSnapshot", gatherer: { implementation: TenpointSnapshot } }],
    audits: [PageScore, ...checkAudits].map((implementation) => ({ implementation })),
    categories: {
      touchpoint: {
        title: "Touchpoint",
        supportedModes: ["navigation", "snapshot"],
        auditRefs: [
          { id: "tenpoint-score", weight: 1 },
          ...checks.map(({ id }) => ({ id: auditId(id), weight: 0 })),
        ],
      },
    },
  };
}

const auditId = (id: string) => `tenpoint-${id.replace("/", "-")}`;

const meta = (id: string, title: string, description: string, failureTitle = title): LH.Audit.Meta => ({
  id,
  title,
  failureTitle,
  description,
  scoreDisplayMode: "numeric",
  supportedModes: ["navigation"],
  // safe: Lighthouse's type knows its own artifacts only, and takes the config's at run time
  requiredArtifacts: MEASURED as (keyof LH.Artifacts)[],
});

function product(result: CheckResult | undefined): LH.Audit.Product {
  if (result?.outcome !== "scored" || result.score === null) return { score: null, notApplicable: true };
  const [first] = result.evidence;
  const isFailed = isFail({ kind: "scored", score: result.score, evidence: [] });
  return {
    score: result.score,
    ...(isFailed && first?.text && { explanation: first.text }),
    details: Audit.makeTableDetails(
      [
        { key: "text", valueType: "text", label: "On the page" },
        { key: "path", valueType: "code", label: "Element" },
      ],
      result.evidence.map(({ text = "", path = "" }) => ({ text, path })),
    ),
  };
}

/** The snapshot with Lighthouse's figures in the place of one visit's. */
async function withMeasurements(
  snapshot: Snapshot,
  artifacts: Artifacts,
  audit: LH.Audit.Context,
): Promise<Snapshot> {
  const {
    Trace: trace,
    DevtoolsLog: devtoolsLog,
    GatherContext: gatherContext,
    URL,
    SourceMaps,
    HostDPR,
  } = artifacts;
  const { metrics } = await TimingSummary.request(
    {
      trace,
      devtoolsLog,
      gatherContext,
      settings: audit.settings,
      URL,
      SourceMaps,
      HostDPR,
    },
    audit,
  );
  const figures: Record<string, unknown> = { ...metrics };
  const whole = (name: string, factor = 1) => {
    const value = figures[name];
    return typeof value === "number" && Number.isFinite(value) ? Math.round(value * factor) : undefined;
  };
  const measured = {
    ttfbMs: whole("timeToFirstByte"),
    fcpMs: whole("firstContentfulPaint"),
    lcpMs: whole("largestContentfulPaint"),
    clsThousandths: whole("cumulativeLayoutShift", 1_000),
    longTasksMs: whole("totalBlockingTime"),
  };
  const known = Object.fromEntries(Object.entries(measured).filter(([, value]) => value !== undefined));
  const { startedHidden: _, ...visit } = snapshot.parts.timing ?? { momentMs: 0 };
  const timing: Timing = { ...visit, ...known, simulated: true };
  const { timing: __, ...missing } = snapshot.missing;
  return {
    ...snapshot,
    // Lighthouse waits until network and processor are quiet.
    conditions: { ...snapshot.conditions, moment: "settled" },
    parts: { ...snapshot.parts, timing },
    missing,
  };
}
