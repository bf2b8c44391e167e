import { and, desc, eq, isNull } from "drizzle-orm";
import type { Share } from "../../shared/api/shares.ts";
import { findLive } from "../audits/find-live.ts";
import type { Workbench } from "../audits/workbench.ts";
import { audits, shares } from "../db/tables/index.ts";
import { presentShare } from "./present-share.ts";

/** Newest first, those that have expired too; revoked ones are gone. */
export async function listShares({ scope }: Workbench, auditId: string): Promise<Share[]> {
  await findLive(scope, audits, auditId, "audit");
  const rows = await scope.find(shares, {
    where: and(eq(shares.auditId, auditId), isNull(shares.revokedAt)),
    orderBy: [desc(shares.createdAt), desc(shares.id)],
    limit: 200,
  });
  return rows.map(presentShare);
}
