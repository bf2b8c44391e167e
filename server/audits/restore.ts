import { eq } from "drizzle-orm";
import { Problem } from "../problem.ts";
import type { RestorableTable } from "./find-live.ts";
import { findLive } from "./find-live.ts";
import type { Workbench } from "./workbench.ts";

/** Brings back a row that was put away; one that was not stays as it is. */
export async function restore<Table extends RestorableTable>(
  { scope }: Workbench,
  table: Table,
  id: string,
  what: string,
) {
  const [touched] = await scope.write(scope.update(table, { deletedAt: null } as never, eq(table.id, id)));
  if (touched === 0)
    throw new Problem("not-found", `There is no such ${what}, and none was put away under this id.`);
  return findLive(scope, table, id, what);
}
