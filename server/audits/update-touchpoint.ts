import { and, eq, isNull } from "drizzle-orm";
import type * as z from "zod";
import type { Touchpoint, touchpointInput } from "../../shared/api/schemas.ts";
import { touchpoints } from "../db/tables/index.ts";
import { checkParent } from "./check-parent.ts";
import { findLive } from "./find-live.ts";
import { presentTouchpoint } from "./present.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Changes a touchpoint; where it came from in the catalogue stays. */
export async function updateTouchpoint(
  bench: Workbench,
  id: string,
  input: z.output<typeof touchpointInput>,
): Promise<Touchpoint> {
  const { scope } = bench;
  const { catalogueKey: _, ...change } = said(input);
  const { auditId } = await findLive(scope, touchpoints, id, "touchpoint");
  if (change.parentId) {
    const register = await scope.find(touchpoints, {
      where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)),
    });
    checkParent(id, change.parentId, register);
  }
  await scope.write(
    touchAudit(bench, auditId),
    ...(Object.keys(change).length > 0 ? [scope.update(touchpoints, change, eq(touchpoints.id, id))] : []),
  );
  return presentTouchpoint(await findLive(scope, touchpoints, id, "touchpoint"));
}
