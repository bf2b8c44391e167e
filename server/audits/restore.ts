import { eq } from "drizzle-orm";
import { Problem } from "../problem.ts";
import { findLive, type RestorableTable } from "./find-live.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Brings back a row that was put away; one that was not stays as it is. */
export async function restore<Table extends RestorableTable>(
  bench: Workbench,
  table: Table,
  id: string,
  what: string,
) {
  const { scope } = bench;
  const [touched] = await scope.write(scope.update(table, { deletedAt: null } as never, eq(table.id, id)));
  if (touched === 0)
    throw new Problem("not-found", `There is no such ${what}, and none was put away under this id.`);
  const row = await findLive(scope, table, id, what);
  // safe: every restorable table that belongs to an audit has its id
  const { auditId } = row as { auditId?: string | null };
  if (auditId) await scope.write(touchAudit(bench, auditId));
  return row;
}
