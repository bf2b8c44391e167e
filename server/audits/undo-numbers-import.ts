import { setImmediate as breathe } from "node:timers/promises";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { CallOutput } from "../../shared/api/client.ts";
import { numberImportRows, numberImports, touchpointNumbers, touchpoints } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { figuresOf, NEW_FIGURES } from "./import-numbers.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Takes back all that an import brought and puts back what it wrote over, or nothing of it where a month was changed since. */
export async function undoNumbersImport(
  bench: Workbench,
  id: string,
): Promise<CallOutput<"undoNumbersImport">> {
  const { scope, now } = bench;
  const brought = await scope.first(numberImports, { where: eq(numberImports.id, id) });
  if (!brought || brought.storedAt === null)
    throw new Problem(
      "not-found",
      "There is no such import to take back. Imports are kept for thirty days; later the months can be changed by hand.",
    );
  if (brought.undoneAt !== null) return { removed: 0, restored: 0 };
  const standing = await scope.countBy(
    touchpointNumbers,
    "importId",
    and(eq(touchpointNumbers.auditId, brought.auditId), eq(touchpointNumbers.importId, id)),
  );
  if (standing.get(id) !== brought.rows) throw await changedSince(scope, id);
  const laidBy = await scope.countBy(numberImportRows, "side", eq(numberImportRows.importId, id));
  // Where a figure stood in every month, none is left to take out, and looking for it would cost as much as putting them back.
  const isAllOver = laidBy.get("before") === brought.rows;
  // Looking and writing are two turns of the loop; whoever writes a month in between keeps it.
  await breathe();
  const [restored = 0, removed = 0] = await scope.write(
    scope.copy(touchpointNumbers, numberImportRows, {
      columns: {
        ...figuresOf(numberImportRows),
        auditId: sql`${brought.auditId}`,
        touchpointId: numberImportRows.touchpointId,
        month: numberImportRows.month,
        importId: numberImportRows.earlierImportId,
        updatedAt: numberImportRows.updatedAt,
      },
      where: ofSide(id, "before"),
      over: {
        key: ["touchpointId", "month"],
        set: {
          ...NEW_FIGURES,
          importId: sql`excluded.import_id`,
          updatedAt: sql`excluded.updated_at`,
        },
        // What a person has written in the meantime stays.
        where: eq(touchpointNumbers.importId, id),
      },
    }),
    ...(isAllOver ? [] : [scope.remove(touchpointNumbers, eq(touchpointNumbers.importId, id))]),
    scope.update(numberImports, { undoneAt: now() }, eq(numberImports.id, id)),
    touchAudit(bench, brought.auditId),
  );
  return { removed: isAllOver ? 0 : removed, restored };
}

async function changedSince(scope: WorkspaceScope, id: string): Promise<Problem> {
  const changed = await scope.first(numberImportRows, {
    where: and(ofSide(id, "after"), isChangedSince(scope, id)),
    columns: ["touchpointId", "month"],
  });
  const touchpoint = await scope.first(touchpoints, {
    where: eq(touchpoints.id, changed?.touchpointId ?? ""),
    columns: ["name"],
  });
  const month = changed ? `${changed.month} of “${touchpoint?.name ?? changed.touchpointId}”` : "a month";
  return new Problem(
    "conflict",
    `Nothing was taken back: ${month} was changed after the import, and that change stays. Take out by hand what should go.`,
  );
}

const ofSide = (importId: string, side: "before" | "after"): SQL =>
  and(eq(numberImportRows.importId, importId), eq(numberImportRows.side, side))!;

/** What the import put there is no longer what stands there. */
const isChangedSince = ({ workspaceId }: WorkspaceScope, importId: string): SQL =>
  sql`not exists (
    select 1 from ${touchpointNumbers} now
    where now.workspace_id = ${workspaceId} and now.import_id = ${importId}
      and now.touchpoint_id = ${numberImportRows.touchpointId} and now.month = ${numberImportRows.month}
  )`;
