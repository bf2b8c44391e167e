import { and, eq, isNull } from "drizzle-orm";
import type { Share } from "../../shared/api/shares.ts";
import type { Workbench } from "../audits/workbench.ts";
import { shares } from "../db/tables/index.ts";
import type { PendingWrite } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { presentShare } from "./present-share.ts";

/** Closes a link; whoever has it open is told at once. */
export async function revokeShare(bench: Workbench, id: string): Promise<void> {
  const { scope, now } = bench;
  const { auditId } = await findShared(bench, id);
  const isOpen = and(eq(shares.id, id), isNull(shares.revokedAt))!;
  await scope.write(announced(scope.update(shares, { revokedAt: now() }, isOpen), auditId));
}

export async function restoreShare(bench: Workbench, id: string): Promise<Share> {
  const { scope } = bench;
  const { auditId } = await findShared(bench, id);
  await scope.write(announced(scope.update(shares, { revokedAt: null }, eq(shares.id, id)), auditId));
  return presentShare(await findShared(bench, id));
}

async function findShared({ scope }: Workbench, id: string) {
  const row = await scope.first(shares, { where: eq(shares.id, id) });
  if (!row) throw new Problem("not-found", "There is no such link. Look in the audit's settings again.");
  return row;
}

/** Those who watch the audit then ask whether they still may. */
const announced = (write: PendingWrite, auditId: string): PendingWrite => ({
  ...write,
  changes: { auditId },
});
