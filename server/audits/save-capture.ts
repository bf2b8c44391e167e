import { createHash } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";
import { and, eq, isNull } from "drizzle-orm";
import type { Capture, CaptureInput } from "../../shared/api/schemas.ts";
import { pageKeyOf } from "../../shared/audit/page-key.ts";
import { hashOf } from "../../shared/scoring/hash.ts";
import { audits, captures, sites, snapshots } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { checkSite } from "./check-site.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { dropPictures } from "./drop-pictures.ts";
import { findLive } from "./find-live.ts";
import { getCapture } from "./get-capture.ts";
import { gzipJson } from "./gzip-json.ts";
import { theOnlySite } from "./place-waiting.ts";
import { readScreenshot } from "./read-screenshot.ts";
import { type ReadSnapshot, readSnapshot } from "./read-snapshot.ts";
import { proofOf, scoreCapture } from "./score-capture.ts";
import { settleActions } from "./settle-actions.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/**
 * Stores a captured page once, however often and by however many at a time it is sent: every sending of the same capture has the
 * same answer, and another capture under its id is refused. Everything is on disk before it is answered.
 */
export async function saveCapture(bench: Workbench, input: CaptureInput): Promise<Capture> {
  const { scope } = bench;
  const read = readSnapshot(input.snapshot);
  await breathe();
  const screenshot = input.screenshot === null ? null : readScreenshot(input.screenshot);
  const contentHash = hashOf({
    ...input,
    snapshot: read.hash,
    screenshot: screenshot && createHash("sha256").update(screenshot.bytes).digest("hex"),
  });
  const known = await scope.first(captures, { where: eq(captures.id, input.id), columns: ["contentHash"] });
  if (!known) {
    const screenshotKey = screenshot && (await bench.screenshots.put(screenshot.bytes, screenshot.type));
    try {
      await store(bench, input, read, { contentHash, screenshotKey });
    } catch (error) {
      // A picture of a capture that is refused would stay for ever, and nobody would know of it.
      await dropPictures(bench, [screenshotKey]).catch(() => undefined);
      throw error;
    }
    // Whoever let an equal picture go meanwhile looked before this capture stood.
    if (screenshot) await bench.screenshots.put(screenshot.bytes, screenshot.type);
  }
  // At every sending: a kill may have come between the storing and this.
  await settleActions(bench, input.auditId);
  const stored = await scope.first(captures, { where: eq(captures.id, input.id) });
  if (stored?.contentHash !== contentHash) {
    throw new Problem(
      "conflict",
      "Another capture has been stored under this id. Capture the page again, so that it gets an id of its own.",
    );
  }
  return getCapture(bench, input.id, { evenPutAway: true });
}

async function store(
  bench: Workbench,
  input: CaptureInput,
  read: ReadSnapshot,
  kept: { contentHash: string; screenshotKey: string | null },
) {
  const { scope, now } = bench;
  const { id, auditId, context, source, note, capturedAt } = input;
  await findLive(scope, audits, auditId, "audit");
  await checkSite(scope, auditId, input.siteId);
  await checkTouchpoint(scope, auditId, input.touchpointId);
  const auditSites = await scope.find(sites, {
    where: and(eq(sites.auditId, auditId), isNull(sites.deletedAt)),
  });
  const scored = read.snapshot && (await scoreCapture(bench, id, read.snapshot, context));
  const sent = { sentScorecardHash: input.scorecardHash, sentRubricHash: input.rubricHash };
  const kind = context.kind ?? "other";
  const unscored = {
    kind,
    score: null,
    level: null,
    pageKey: pageKeyOf(read.url, kind),
    scorecardHash: null,
    rubricHash: null,
    context,
  };
  const row = {
    id,
    auditId,
    siteId: input.siteId ?? theOnlySite(read.url, auditSites),
    isSiteGiven: input.siteId !== null,
    touchpointId: input.touchpointId,
    url: read.url,
    title: read.title,
    source,
    // A sender's clock that runs ahead must not make its capture the latest for ever.
    capturedAt: Math.min(capturedAt, now()),
    note,
    stage: input.stage ?? null,
    ...kept,
    snapshotHash: read.hash,
    snapshotVersion: read.version,
    ...(scored?.columns ?? unscored),
    ...sent,
    proof: scored ? proofOf(sent, scored.columns) : ("unscored" as const),
    createdAt: now(),
    deletedAt: null,
  };
  await scope.write(
    scope.insert(captures, row, { ifNew: true }),
    scope.insert(
      snapshots,
      { hash: read.hash, body: await gzipJson(read.body), createdAt: now() },
      { ifNew: true },
    ),
    ...(scored ? [scored.publish] : []),
    touchAudit(bench, auditId),
  );
}
