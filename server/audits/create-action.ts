import type * as z from "zod";
import type { Action, actionInput } from "../../shared/api/schemas.ts";
import { actions, audits } from "../db/tables/index.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { findLive } from "./find-live.ts";
import { presentAction } from "./present.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

export async function createAction(
  bench: Workbench,
  auditId: string,
  input: z.output<typeof actionInput>,
): Promise<Action> {
  const { scope, now, newId } = bench;
  await findLive(scope, audits, auditId, "audit");
  await checkTouchpoint(scope, auditId, input.touchpointId);
  const action = {
    id: newId(),
    auditId,
    ...input,
    state: "open" as const,
    createdAt: now(),
    deletedAt: null,
  };
  await scope.write(scope.insert(actions, action), touchAudit(bench, auditId));
  return presentAction(action);
}
