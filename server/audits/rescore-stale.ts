import { setImmediate as breathe } from "node:timers/promises";
import { and, asc, eq, isNull, lte, ne, or } from "drizzle-orm";
import { rubric } from "../../shared/scoring/rubric.ts";
import { SNAPSHOT_VERSION, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { captures } from "../db/tables/index.ts";
import { loadSnapshotBody } from "./load-snapshot.ts";
import { proofOf, scoreCapture } from "./score-capture.ts";
import type { Workbench } from "./workbench.ts";

export interface Rescored {
  captureId: string;
  url: string;
  before: number | null;
  after: number | null;
}

export interface RescoreOptions {
  /** Ends the work between two captures. */
  signal?: AbortSignal;
  /** A capture that cannot be scored stays as it is and stops nothing. */
  onProblem(error: unknown, captureId: string): void;
}

/**
 * Scores again what an older rubric scored, and what was newer than the server that took it in, so that one audit compares by one
 * rubric. What was published is kept. Answers the captures whose score moved.
 */
export async function rescoreStale(
  bench: Workbench,
  { signal, onProblem }: RescoreOptions,
): Promise<Rescored[]> {
  const { scope } = bench;
  const isStale = or(isNull(captures.rubricHash), ne(captures.rubricHash, rubric().hash));
  const stale = await scope.find(captures, {
    where: and(isStale, lte(captures.snapshotVersion, SNAPSHOT_VERSION)),
    orderBy: [asc(captures.capturedAt), asc(captures.id)],
  });
  const moved: Rescored[] = [];
  for (const capture of stale) {
    // Requests come first.
    await breathe();
    if (signal?.aborted) break;
    try {
      const snapshot = snapshotSchema.parse(await loadSnapshotBody(scope, capture.snapshotHash));
      const { columns, publish } = await scoreCapture(bench, capture.id, snapshot, capture.context);
      const proof = capture.proof === "unscored" ? proofOf(capture, columns) : capture.proof;
      // A person may have corrected the page kind meanwhile, and has then had it scored.
      const { scorecardHash } = capture;
      const isUntouched =
        scorecardHash === null ? isNull(captures.scorecardHash) : eq(captures.scorecardHash, scorecardHash);
      const [, touched] = await scope.write(
        publish,
        scope.update(captures, { ...columns, proof }, and(eq(captures.id, capture.id), isUntouched)!),
      );
      if (touched === 1 && columns.score !== capture.score) {
        moved.push({ captureId: capture.id, url: capture.url, before: capture.score, after: columns.score });
      }
    } catch (error) {
      onProblem(error, capture.id);
    }
  }
  return moved;
}
