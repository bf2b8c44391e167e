import { eq } from "drizzle-orm";
import type * as z from "zod";
import { endpoints } from "../../shared/api/endpoints.ts";
import { captures, snapshots } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { findLive } from "./find-live.ts";
import { gunzipJson } from "./gzip-json.ts";

/** The page of a capture as it was read, as it was stored. */
export async function loadSnapshot(
  scope: WorkspaceScope,
  captureId: string,
): Promise<z.output<typeof endpoints.captureSnapshot.response>> {
  const { snapshotHash } = await findLive(scope, captures, captureId, "capture");
  return endpoints.captureSnapshot.response.parse(await loadSnapshotBody(scope, snapshotHash));
}

export async function loadSnapshotBody(scope: WorkspaceScope, hash: string): Promise<unknown> {
  const row = await scope.first(snapshots, { where: eq(snapshots.hash, hash), columns: ["body"] });
  if (!row) throw new Error(`snapshot ${hash} is not stored`);
  return gunzipJson(row.body);
}
