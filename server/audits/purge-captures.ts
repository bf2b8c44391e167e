import { setImmediate as breathe } from "node:timers/promises";
import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { CallOutput } from "../../shared/api/client.ts";
import type { RetentionRule } from "../../shared/api/retention.ts";
import { audits, captures, lighthouseRuns, scorecards, snapshots, touchpoints } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { captureBatches } from "./capture-batches.ts";
import { dropPictures } from "./drop-pictures.ts";
import { findLive } from "./find-live.ts";
import { presentCapture } from "./present.ts";
import { getRetention } from "./retention.ts";
import type { Workbench } from "./workbench.ts";

const DAY_MS = 24 * 60 * 60_000;
/** Captures deleted in one transaction. */
const BATCH = 200;

/** Deleted captures that can still be taken back, last deleted first. */
export async function listDeleted(
  { scope }: Workbench,
  auditId: string,
): Promise<CallOutput<"listDeleted">["items"]> {
  await findLive(scope, audits, auditId, "audit");
  const [register, rows] = await Promise.all([
    scope.find(touchpoints, { where: eq(touchpoints.auditId, auditId) }),
    scope.find(captures, {
      where: and(eq(captures.auditId, auditId), isNotNull(captures.deletedAt)),
      orderBy: [desc(captures.deletedAt), captures.id],
      limit: 500,
    }),
  ]);
  return rows.map((row) => ({ ...presentCapture(row, register), deletedAt: row.deletedAt ?? 0 }));
}

/** Deletes for good what was deleted already. */
export async function purgeCapture(bench: Workbench, id: string): Promise<void> {
  const row = await bench.scope.first(captures, { where: eq(captures.id, id), columns: ["id", "deletedAt"] });
  if (!row) throw new Problem("not-found", "There is no such capture. It may be gone for good already.");
  if (row.deletedAt === null)
    throw new Problem("conflict", "The capture is in use. Delete it first; then it can be deleted for good.");
  await purge(bench, [id]);
}

/** Captures that a rule lets go today: deleted ones past their days in the bin, and old ones that a later capture of the page replaced. */
export async function expiredCaptures(bench: Workbench, rule: RetentionRule): Promise<string[]> {
  const all = await bench.scope.find(audits, { columns: ["id"] });
  const expired: string[] = [];
  for (const { id } of all) {
    expired.push(...(await expiredOfAudit(bench, id, rule)));
    // Requests come first.
    await breathe();
  }
  return expired;
}

async function expiredOfAudit(
  { scope, now }: Workbench,
  auditId: string,
  rule: RetentionRule,
): Promise<string[]> {
  // Where nothing else can go, only what was deleted is looked at.
  const where = rule.captureDays === null ? isNotNull(captures.deletedAt) : undefined;
  const columns = ["siteId", "pageKey", "deletedAt"] as const;
  const binnedBefore = now() - rule.binDays * DAY_MS;
  const takenBefore = rule.captureDays === null ? null : now() - rule.captureDays * DAY_MS;
  const latest = new Set<string>();
  const expired: string[] = [];
  for await (const batch of captureBatches(scope, auditId, where, columns)) {
    for (const { id, siteId, pageKey, capturedAt, deletedAt } of batch) {
      const page = `${siteId} ${pageKey}`;
      const isReplaced = latest.has(page);
      if (deletedAt === null) latest.add(page);
      const goes =
        deletedAt === null
          ? isReplaced && takenBefore !== null && capturedAt < takenBefore
          : deletedAt < binnedBefore;
      if (goes) expired.push(id);
    }
  }
  return expired;
}

/** Lets go what the workspace's rule lets go; answers how many captures. */
export async function applyRetention(bench: Workbench): Promise<number> {
  const expired = await expiredCaptures(bench, await getRetention(bench));
  for (let from = 0; from < expired.length; from += BATCH) {
    await purge(bench, expired.slice(from, from + BATCH));
    await breathe();
  }
  return expired.length;
}

/** Removes captures with all that is theirs alone: a snapshot or a screenshot that another still needs stays. */
async function purge(bench: Workbench, ids: readonly string[]): Promise<void> {
  const { scope } = bench;
  const gone = await scope.find(captures, {
    where: inArray(captures.id, [...ids]),
    columns: ["id", "snapshotHash", "screenshotKey"],
  });
  const own = gone.map(({ id }) => id);
  const hashes = [...new Set(gone.map(({ snapshotHash }) => snapshotHash))];
  // Looked at as it is written: a capture of the same page may have come in since.
  const isLoose = sql`not exists (select 1 from ${captures} where ${captures.workspaceId} = ${snapshots.workspaceId} and ${captures.snapshotHash} = ${snapshots.hash})`;
  await scope.write(
    scope.remove(captures, inArray(captures.id, own)),
    scope.remove(scorecards, inArray(scorecards.captureId, own)),
    scope.remove(lighthouseRuns, inArray(lighthouseRuns.captureId, own)),
    scope.remove(snapshots, and(inArray(snapshots.hash, hashes), isLoose)!),
  );
  await dropPictures(
    bench,
    gone.map(({ screenshotKey }) => screenshotKey),
  );
}
