import { setImmediate as breathe } from "node:timers/promises";
import { and, asc, desc, eq, gt, lt, lte, or, type SQL } from "drizzle-orm";
import type { CaptureRow } from "../db/tables/captures.ts";
import { captures } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";

type Column = Exclude<keyof CaptureRow, "workspaceId">;
/** By what a batch begins where the last one ended. */
type Place = "id" | "capturedAt";

const AT_ONCE = 500;

/** An audit's captures, newest first, so many at a time: between two batches others have their turn. Id and moment are always told. */
export async function* captureBatches<Name extends Column>(
  scope: WorkspaceScope,
  auditId: string,
  where: SQL | undefined,
  columns: readonly Name[],
): AsyncGenerator<Pick<CaptureRow, Name | Place>[]> {
  const told = [...new Set<Name | Place>(["id", "capturedAt", ...columns])];
  let behind: SQL | undefined;
  for (;;) {
    const rows: Pick<CaptureRow, Name | Place>[] = await scope.find(captures, {
      where: and(eq(captures.auditId, auditId), where, behind),
      columns: told,
      orderBy: [desc(captures.capturedAt), asc(captures.id)],
      limit: AT_ONCE,
    });
    const last: Pick<CaptureRow, Place> | undefined = rows.at(-1);
    if (last) yield rows;
    if (!last || rows.length < AT_ONCE) return;
    // The first says the same with less: it lets the index begin there.
    behind = and(
      lte(captures.capturedAt, last.capturedAt),
      or(lt(captures.capturedAt, last.capturedAt), gt(captures.id, last.id)),
    );
    await breathe();
  }
}
