import { inArray } from "drizzle-orm";
import type { Verdict } from "../../shared/audit/judged-page.ts";
import { scorecards } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import type { StoredCapture } from "./latest-of-pages.ts";

/** What the merge reads of each capture's current scorecard, by capture. */
export async function loadVerdicts(
  scope: WorkspaceScope,
  captures: readonly StoredCapture[],
): Promise<Map<string, Verdict>> {
  const current = new Map(captures.map(({ id, scorecardHash }) => [id, scorecardHash]));
  if (current.size === 0) return new Map();
  const rows = await scope.find(scorecards, {
    where: inArray(scorecards.captureId, [...current.keys()]),
    columns: ["captureId", "hash", "verdict"],
  });
  return new Map(
    rows
      .filter(({ captureId, hash }) => current.get(captureId) === hash)
      .map(({ captureId, verdict }) => [captureId, verdict]),
  );
}
