import { eq } from "drizzle-orm";
import type * as z from "zod";
import type { endpoints } from "../../shared/api/endpoints.ts";
import type { Action } from "../../shared/api/schemas.ts";
import { actions } from "../db/tables/index.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { findLive } from "./find-live.ts";
import { presentAction } from "./present.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

export async function updateAction(
  bench: Workbench,
  id: string,
  input: z.output<typeof endpoints.updateAction.body>,
): Promise<Action> {
  const { scope } = bench;
  const { auditId } = await findLive(scope, actions, id, "action");
  await checkTouchpoint(scope, auditId, input.touchpointId);
  const change = said(input);
  await scope.write(
    touchAudit(bench, auditId),
    ...(Object.keys(change).length > 0 ? [scope.update(actions, change, eq(actions.id, id))] : []),
  );
  return presentAction(await findLive(scope, actions, id, "action"));
}
