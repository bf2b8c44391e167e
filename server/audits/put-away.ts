import { eq } from "drizzle-orm";
import { audits } from "../db/tables/index.ts";
import { findLive, type RestorableTable } from "./find-live.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Takes a row out of sight; `restore` brings it back as it was. */
export async function putAway(
  bench: Workbench,
  table: RestorableTable,
  id: string,
  what: string,
): Promise<void> {
  const { scope } = bench;
  // safe: every restorable table but `audits` itself has the audit's id
  const row = (await findLive(scope, table, id, what)) as { auditId?: string | null };
  const write = scope.update(table, { deletedAt: bench.now() }, eq(table.id, id));
  if (table === audits) await scope.write({ ...write, changes: { auditId: id } });
  else await scope.write(write, ...(row.auditId ? [touchAudit(bench, row.auditId)] : []));
}
