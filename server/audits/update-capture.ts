import { and, eq, isNull } from "drizzle-orm";
import type * as z from "zod";
import type { Capture, captureUpdate } from "../../shared/api/schemas.ts";
import { pageKeyOf } from "../../shared/audit/page-key.ts";
import type { PageContext } from "../../shared/facts/page-context.ts";
import { SNAPSHOT_VERSION, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { captures, sites } from "../db/tables/index.ts";
import type { PendingWrite } from "../db/workspace-scope.ts";
import { checkSite } from "./check-site.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { findLive } from "./find-live.ts";
import { getCapture } from "./get-capture.ts";
import type { StoredCapture } from "./latest-of-pages.ts";
import { loadSnapshotBody } from "./load-snapshot.ts";
import { theOnlySite } from "./place-waiting.ts";
import { scoreCapture } from "./score-capture.ts";
import { settleActions } from "./settle-actions.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Moves a capture, or corrects its page kind, which scores it again; the scorecard it was published with is kept. */
export async function updateCapture(
  bench: Workbench,
  id: string,
  change: z.output<typeof captureUpdate>,
): Promise<Capture> {
  const { scope } = bench;
  const capture = await findLive(scope, captures, id, "capture");
  await checkSite(scope, capture.auditId, change.siteId);
  await checkTouchpoint(scope, capture.auditId, change.touchpointId);
  const rescored = change.kind === undefined ? undefined : await withKind(bench, capture, change.kind);
  const columns = {
    ...(change.siteId !== undefined && (await siteColumns(bench, capture, change.siteId))),
    ...(change.touchpointId !== undefined && { touchpointId: change.touchpointId }),
    ...(change.note !== undefined && { note: change.note }),
    ...(change.stage !== undefined && { stage: change.stage }),
    ...rescored?.columns,
  };
  await scope.write(
    touchAudit(bench, capture.auditId),
    ...(rescored?.publish ? [rescored.publish] : []),
    ...(Object.keys(columns).length > 0 ? [scope.update(captures, columns, eq(captures.id, id))] : []),
  );
  await settleActions(bench, capture.auditId);
  return getCapture(bench, id);
}

/** null gives the choice back to the address patterns. */
async function siteColumns({ scope }: Workbench, capture: StoredCapture, siteId: string | null) {
  if (siteId !== null) return { siteId, isSiteGiven: true };
  const auditSites = await scope.find(sites, {
    where: and(eq(sites.auditId, capture.auditId), isNull(sites.deletedAt)),
  });
  return { siteId: theOnlySite(capture.url, auditSites), isSiteGiven: false };
}

interface Rescored {
  columns: Partial<StoredCapture>;
  /** Absent while the snapshot is newer than this server. */
  publish?: PendingWrite;
}

async function withKind(
  bench: Workbench,
  capture: StoredCapture,
  kind: PageContext["kind"] | null,
): Promise<Rescored> {
  const { kind: _, ...rest } = capture.context;
  const context: PageContext = kind ? { ...rest, kind } : rest;
  if (capture.snapshotVersion > SNAPSHOT_VERSION) {
    const shown = context.kind ?? "other";
    return { columns: { context, kind: shown, pageKey: pageKeyOf(capture.url, shown) } };
  }
  const snapshot = snapshotSchema.parse(await loadSnapshotBody(bench.scope, capture.snapshotHash));
  return scoreCapture(bench, capture.id, snapshot, context);
}
