import type { CaptureSummary } from "../../shared/api/schemas.ts";
import { verdictOf } from "../../shared/audit/judged-page.ts";
import { pageKeyOf } from "../../shared/audit/page-key.ts";
import { MissingPart } from "../../shared/facts/facts.ts";
import type { PageContext } from "../../shared/facts/page-context.ts";
import type { Scorecard } from "../../shared/scoring/scorecard.ts";
import type { Snapshot } from "../../shared/snapshot/index.ts";
import { scorecards } from "../db/tables/index.ts";
import type { PendingWrite } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { gzipJson } from "./gzip-json.ts";
import { type PublishedScore, scoreAside } from "./score-aside.ts";
import type { Workbench } from "./workbench.ts";

export interface ScoredCapture {
  /** Columns of the capture that follow from its score. */
  columns: {
    kind: Scorecard["kind"];
    score: number | null;
    level: Scorecard["level"];
    pageKey: string;
    scorecardHash: string;
    rubricHash: string;
    context: PageContext;
  };
  /** Keeps the scorecard beside those published before. */
  publish: PendingWrite;
}

/** Scores a capture's snapshot, ready to be published. */
export async function scoreCapture(
  bench: Workbench,
  captureId: string,
  snapshot: Snapshot,
  context: PageContext,
): Promise<ScoredCapture> {
  const { scope, now } = bench;
  const { scorecard, scorecardHash } = await scoreOrExplain(snapshot, context);
  const { kind, score, level, rubric } = scorecard;
  const row = {
    captureId,
    hash: scorecardHash,
    rubricVersion: rubric.version,
    rubricHash: rubric.hash,
    verdict: verdictOf(scorecard),
    body: await gzipJson(scorecard),
    createdAt: now(),
  };
  return {
    columns: {
      kind,
      score,
      level,
      pageKey: pageKeyOf(snapshot.url, kind),
      scorecardHash,
      rubricHash: rubric.hash,
      context,
    },
    publish: scope.insert(scorecards, row, { ifNew: true }),
  };
}

/** A snapshot that fits its schema may still lack a part that nothing can be told without, or name elements that it does not hold. */
async function scoreOrExplain(snapshot: Snapshot, context: PageContext): Promise<PublishedScore> {
  try {
    return await scoreAside(snapshot, context);
  } catch (cause) {
    if (cause instanceof MissingPart) {
      const why = snapshot.missing[cause.part];
      throw new Problem(
        "not-valid",
        `body.snapshot.parts.${cause.part}: It was not read${why ? ` (${why})` : ""}, and without it a page cannot be scored. Reload the page and capture it again.`,
        { cause },
      );
    }
    throw new Problem(
      "not-valid",
      "body.snapshot: Its parts do not fit together, so it cannot be scored. Reload the page and capture it again.",
      { cause },
    );
  }
}

/** Whether the sender scored as we do: compared only where both scored by the same rubric. */
export function proofOf(
  sent: { sentScorecardHash: string | null; sentRubricHash: string | null },
  own: { scorecardHash: string; rubricHash: string },
): CaptureSummary["proof"] {
  if (sent.sentScorecardHash === null) return "not-sent";
  if (sent.sentRubricHash !== own.rubricHash) return "other-rubric";
  return sent.sentScorecardHash === own.scorecardHash ? "agrees" : "differs";
}
