import { eq } from "drizzle-orm";
import type { Share } from "../../shared/api/shares.ts";
import type { Workbench } from "../audits/workbench.ts";
import { shares } from "../db/tables/index.ts";
import { findShareById } from "./find-share-by-id.ts";
import { presentShare } from "./present-share.ts";

/** Opens a revoked link again, until it expires. */
export async function restoreShare(bench: Workbench, id: string): Promise<Share> {
  const { scope } = bench;
  await findShareById(scope, id);
  await scope.write(scope.update(shares, { revokedAt: null }, eq(shares.id, id)));
  return presentShare(await findShareById(scope, id));
}
