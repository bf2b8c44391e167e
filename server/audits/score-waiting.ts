import { and, eq, lte } from "drizzle-orm";
import { SNAPSHOT_VERSION, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { captures } from "../db/tables/index.ts";
import { loadSnapshotBody } from "./load-snapshot.ts";
import { proofOf, scoreCapture } from "./score-capture.ts";
import type { Workbench } from "./workbench.ts";

/** Scores captures whose snapshots were newer than the server that took them in. Answers how many. */
export async function scoreWaiting(bench: Workbench): Promise<number> {
  const { scope } = bench;
  const waiting = await scope.find(captures, {
    where: and(eq(captures.proof, "unscored"), lte(captures.snapshotVersion, SNAPSHOT_VERSION)),
  });
  for (const capture of waiting) {
    const snapshot = snapshotSchema.parse(await loadSnapshotBody(scope, capture.snapshotHash));
    const { columns, rubricHash, publish } = await scoreCapture(bench, capture.id, snapshot, capture.context);
    const proof = proofOf(capture, { scorecardHash: columns.scorecardHash, rubricHash });
    await scope.write(publish, scope.update(captures, { ...columns, proof }, eq(captures.id, capture.id)));
  }
  return waiting.length;
}
