import { and, eq, isNull } from "drizzle-orm";
import type { Workbench } from "../audits/workbench.ts";
import { shares } from "../db/tables/index.ts";
import { findShareById } from "./find-share-by-id.ts";

/** Closes a link; those who have it open are told at once, because whoever watches the audit then asks whether they still may. */
export async function revokeShare({ scope, now }: Workbench, id: string): Promise<void> {
  const { auditId } = await findShareById(scope, id);
  const isOpen = and(eq(shares.id, id), isNull(shares.revokedAt))!;
  await scope.write({ ...scope.update(shares, { revokedAt: now() }, isOpen), changes: { auditId } });
}
