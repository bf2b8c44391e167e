import type { CaptureInput } from "../../shared/api/schemas.ts";
import { verdictOf } from "../../shared/audit/judged-page.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import type { Scorecard } from "../../shared/scoring/scorecard.ts";
import type { Snapshot } from "../../shared/snapshot/index.ts";
import type { LocalCapture } from "./local-audits.ts";

/** A capture as this browser lists it, by the scorecard of its snapshot. */
export function localCaptureOf(
  payload: CaptureInput,
  snapshot: Snapshot,
  scorecard?: Scorecard,
): LocalCapture {
  const judged = scorecard ?? scoreSnapshot(snapshot, payload.context).scorecard;
  return {
    id: payload.id,
    auditId: payload.auditId,
    siteId: payload.siteId,
    touchpointId: payload.touchpointId,
    url: snapshot.url,
    title: snapshot.parts.document?.title ?? "",
    kind: judged.kind,
    score: judged.score,
    level: judged.level,
    source: payload.source,
    capturedAt: payload.capturedAt,
    hasScreenshot: payload.screenshot !== null,
    note: payload.note,
    stage: payload.stage ?? null,
    verdict: verdictOf(judged),
    snapshotHash: judged.snapshotHash,
    rubricHash: judged.rubric.hash,
  };
}
