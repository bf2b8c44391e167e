import { gunzipSync, gzipSync } from "node:zlib";
import { scoreSnapshot } from "../../../shared/scoring/score-snapshot.ts";
import { type Snapshot, snapshot as snapshotSchema } from "../../../shared/snapshot/index.ts";
import { median } from "./measure-page.ts";

export interface StoredMeasurement {
  /** From the compressed bytes, as the database holds them, to the scorecard and its proof. */
  rescoreMs: number;
  jsonBytes: number;
  gzipBytes: number;
}

/** Runs before the engine has compiled the code. */
const COLD_RUNS = 5;

/** What a snapshot takes to keep, and to score again. */
export function measureStored(snapshot: Snapshot, rounds: number): StoredMeasurement {
  const json = JSON.stringify(snapshot);
  const stored = gzipSync(json);
  const runs = Array.from({ length: COLD_RUNS + rounds }, () => {
    const at = performance.now();
    const { scorecardHash } = scoreSnapshot(
      snapshotSchema.parse(JSON.parse(gunzipSync(stored).toString("utf8"))),
    );
    return scorecardHash === "" ? 0 : performance.now() - at;
  });
  return {
    rescoreMs: median(runs.slice(COLD_RUNS)),
    jsonBytes: Buffer.byteLength(json),
    gzipBytes: stored.length,
  };
}
