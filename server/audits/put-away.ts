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
  const row = (await findLive(scope, table, id, what)) as { auditId?: string };
  await scope.write(
    scope.update(table, { deletedAt: bench.now() }, eq(table.id, id)),
    ...(table === audits || row.auditId === undefined ? [] : [touchAudit(bench, row.auditId)]),
  );
}
