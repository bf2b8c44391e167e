import { and, eq, isNull } from "drizzle-orm";
import type * as z from "zod";
import type { CallOutput } from "../../shared/api/client.ts";
import type { endpoints } from "../../shared/api/endpoints.ts";
import type { Overwritten } from "../../shared/api/schemas.ts";
import { edits, touchpoints } from "../db/tables/index.ts";
import type { TouchpointRow } from "../db/tables/touchpoints.ts";
import { checkParent } from "./check-parent.ts";
import { findLive } from "./find-live.ts";
import { presentTouchpoint } from "./present.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/**
 * Changes a touchpoint; where it came from in the catalogue stays. The last write of a field is kept and what stood there is
 * written down. Where `seen` tells what its sender had before them, the answer names what another person had written meanwhile.
 */
export async function updateTouchpoint(
  bench: Workbench,
  id: string,
  { seen, ...input }: z.output<typeof endpoints.updateTouchpoint.body>,
  who = "",
): Promise<CallOutput<"updateTouchpoint">> {
  const { scope, now, newId } = bench;
  const { catalogueKey: _, ...change } = said(input);
  const row = await findLive(scope, touchpoints, id, "touchpoint");
  const { auditId } = row;
  if (change.parentId) {
    const register = await scope.find(touchpoints, {
      where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)),
    });
    checkParent(id, change.parentId, register);
  }
  // safe: the keys of the change, which are columns of a touchpoint
  const fields = (Object.keys(change) as (keyof typeof change & keyof TouchpointRow)[]).filter(
    (field) => !isSame(change[field], row[field]),
  );
  const written = fields.map((field) => ({
    id: newId(),
    auditId,
    touchpointId: id,
    field,
    before: row[field],
    after: change[field],
    who,
    createdAt: now(),
  }));
  const known = said(seen ?? {});
  const clashes = written.filter(({ field, before }) => field in known && !isSame(known[field], before));
  await scope.write(
    touchAudit(bench, auditId),
    ...(written.length > 0
      ? [scope.update(touchpoints, change, eq(touchpoints.id, id)), scope.insert(edits, written)]
      : []),
  );
  const touchpoint = presentTouchpoint(await findLive(scope, touchpoints, id, "touchpoint"));
  if (clashes.length === 0) return touchpoint;
  return { ...touchpoint, overwritten: await explain(bench, id, clashes) };
}

async function explain(
  { scope }: Workbench,
  touchpointId: string,
  clashes: readonly { id: string; field: string; before: unknown }[],
): Promise<Overwritten[]> {
  const history = await scope.find(edits, { where: eq(edits.touchpointId, touchpointId) });
  return clashes.map(({ id, field, before }) => ({
    field,
    theirs: before,
    who:
      history
        .filter((edit) => edit.field === field && edit.id !== id && isSame(edit.after, before))
        .sort((a, b) => b.createdAt - a.createdAt)[0]?.who ?? "",
    editId: id,
  }));
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
