import { setImmediate as breathe } from "node:timers/promises";
import { and, asc, eq, gt, isNull, lte, ne, or } from "drizzle-orm";
import { rubric } from "../../shared/scoring/rubric.ts";
import { SNAPSHOT_VERSION, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { captures } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { loadSnapshotBody } from "./load-snapshot.ts";
import { proofOf, scoreCapture } from "./score-capture.ts";
import type { Workbench } from "./workbench.ts";

const BATCH = 200;

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
  const moved: (Rescored & { capturedAt: number })[] = [];
  for await (const capture of staleCaptures(scope)) {
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
        const { id: captureId, url, capturedAt, score: before } = capture;
        moved.push({ captureId, url, capturedAt, before, after: columns.score });
      }
    } catch (error) {
      onProblem(error, capture.id);
    }
  }
  return moved
    .sort((a, b) => a.capturedAt - b.capturedAt || (a.captureId < b.captureId ? -1 : 1))
    .map(({ capturedAt: _, ...each }) => each);
}

/** A few at a time: after an upgrade these are all that there are. */
async function* staleCaptures(scope: WorkspaceScope) {
  const isStale = or(isNull(captures.rubricHash), ne(captures.rubricHash, rubric().hash));
  for (let last = ""; ; ) {
    const batch = await scope.find(captures, {
      where: and(isStale, lte(captures.snapshotVersion, SNAPSHOT_VERSION), gt(captures.id, last)),
      orderBy: [asc(captures.id)],
      limit: BATCH,
    });
    yield* batch;
    if (batch.length < BATCH) return;
    last = batch.at(-1)!.id;
  }
}
