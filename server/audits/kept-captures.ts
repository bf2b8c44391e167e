import type { KeptCapture } from "../../shared/audit/round-cells.ts";
import type { StoredCapture } from "./latest-of-pages.ts";

export const keptCaptures = (captures: readonly StoredCapture[]): Map<string, KeptCapture> =>
  new Map(
    captures.flatMap(({ id, pageKey, snapshotHash, scorecardHash }) =>
      scorecardHash === null ? [] : [[id, { pageKey, snapshotHash, scorecardHash }] as const],
    ),
  );
