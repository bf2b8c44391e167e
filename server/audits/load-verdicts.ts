import { setImmediate as breathe } from "node:timers/promises";
import { inArray } from "drizzle-orm";
import type { Verdict } from "../../shared/audit/judged-page.ts";
import { scorecards } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import type { StoredCapture } from "./latest-of-pages.ts";

/** Verdicts that were read last, by the hash of the scorecard they are of: under one hash there is one verdict for good. */
const read = new Map<string, Verdict>();
const READ_MAX = 3_000;
/** Verdicts read in one turn: each is a hundred checks. */
const AT_ONCE = 100;

/** What the merge reads of each capture's current scorecard, by capture. */
export async function loadVerdicts(
  scope: WorkspaceScope,
  captures: readonly StoredCapture[],
): Promise<Map<string, Verdict>> {
  const current = captures.flatMap(({ id, scorecardHash }) =>
    scorecardHash === null ? [] : [{ id, hash: scorecardHash }],
  );
  const known = new Map<string, Verdict>();
  for (const { hash } of current) {
    const verdict = read.get(hash);
    if (verdict) known.set(hash, verdict);
  }
  const unread = current.filter(({ hash }) => !known.has(hash));
  for (let from = 0; from < unread.length; from += AT_ONCE) {
    if (from > 0) await breathe();
    const rows = await scope.find(scorecards, {
      where: inArray(
        scorecards.captureId,
        unread.slice(from, from + AT_ONCE).map(({ id }) => id),
      ),
      columns: ["hash", "verdict"],
    });
    for (const { hash, verdict } of rows) known.set(hash, verdict);
  }
  for (const [hash, verdict] of known) remember(hash, verdict);
  return new Map(
    current.flatMap(({ id, hash }) => {
      const verdict = known.get(hash);
      return verdict ? [[id, verdict] as const] : [];
    }),
  );
}

/** What was used last is forgotten last. */
function remember(hash: string, verdict: Verdict): void {
  read.delete(hash);
  read.set(hash, verdict);
  for (const oldest of read.keys()) {
    if (read.size <= READ_MAX) break;
    read.delete(oldest);
  }
}
