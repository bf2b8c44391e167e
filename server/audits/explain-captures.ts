import { setImmediate as breathe } from "node:timers/promises";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { explainChange, type ScoreChange } from "../../shared/audit/explain-change.ts";
import { type Scorecard, scorecard as scorecardSchema } from "../../shared/scoring/scorecard.ts";
import { snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { captures, scorecards } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { gunzipJson } from "./gzip-json.ts";
import type { StoredCapture } from "./latest-of-pages.ts";
import { loadSnapshotBody } from "./load-snapshot.ts";

export interface ExplainedCapture {
  captureId: string;
  url: string;
  /** The capture of the same page before it; null: the capture is compared with how it was first published. */
  earlierId: string | null;
  change: ScoreChange;
}

/**
 * Why the latest capture of each page is worth another score than the one before it was when it was published; where there is
 * no other, than it was itself. Captures that are not scored are passed over.
 */
export async function* explainCaptures(
  scope: WorkspaceScope,
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<ExplainedCapture> {
  const rows = await scope.find(captures, {
    where: and(isNull(captures.deletedAt), isNotNull(captures.scorecardHash)),
    orderBy: [asc(captures.capturedAt), asc(captures.id)],
  });
  const pages = Map.groupBy(rows, ({ auditId, siteId, pageKey }) => `${auditId} ${siteId} ${pageKey}`);
  for (const taken of pages.values()) {
    await breathe();
    if (signal?.aborted) return;
    const later = taken.at(-1)!;
    const earlier = taken.at(-2);
    const [before, after] = [await published(scope, earlier ?? later), await published(scope, later)];
    if (!before || !after) continue;
    const parts = earlier && { before: await partsOf(scope, earlier), after: await partsOf(scope, later) };
    yield {
      captureId: later.id,
      url: later.url,
      earlierId: earlier?.id ?? null,
      change: explainChange(
        { published: before.first, rescored: before.current, ...(parts && { parts: parts.before }) },
        { scorecard: after.current, ...(parts && { parts: parts.after }) },
      ),
    };
  }
}

/** How a capture was first published, and its scorecard of today. */
async function published(
  scope: WorkspaceScope,
  { id, scorecardHash }: StoredCapture,
): Promise<{ first: Scorecard; current: Scorecard } | null> {
  const rows = await scope.find(scorecards, {
    where: eq(scorecards.captureId, id),
    orderBy: [asc(scorecards.createdAt)],
    columns: ["hash", "body"],
  });
  const [first] = rows;
  const current = rows.find(({ hash }) => hash === scorecardHash);
  if (!first || !current) return null;
  const read = async (body: Uint8Array) => scorecardSchema.parse(await gunzipJson(body));
  return { first: await read(first.body), current: await read(current.body) };
}

async function partsOf(scope: WorkspaceScope, { snapshotHash }: StoredCapture): Promise<string[]> {
  return Object.keys(snapshotSchema.parse(await loadSnapshotBody(scope, snapshotHash)).parts);
}
