import { eq } from "drizzle-orm";
import type * as z from "zod";
import type { endpoints } from "../../shared/api/endpoints.ts";
import type { Action } from "../../shared/api/schemas.ts";
import { actions } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { findLive } from "./find-live.ts";
import { presentAction } from "./present.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** What an action was opened from stays: a check that could be taken off would let a person's word close it. */
export async function updateAction(
  bench: Workbench,
  id: string,
  { captureId: _, checkId: __, ...input }: z.output<typeof endpoints.updateAction.body>,
): Promise<Action> {
  const { scope } = bench;
  const { auditId, checkId, state } = await findLive(scope, actions, id, "action");
  await checkTouchpoint(scope, auditId, input.touchpointId);
  if (checkId !== null && input.state === "done" && state === "open") {
    throw new Problem(
      "conflict",
      "This action was opened from a check, so a fresh capture closes it: capture the page again, and it is done when the check passes.",
    );
  }
  const change = {
    ...said(input),
    ...(input.state === "done" && state === "open" && { closedAt: bench.now() }),
    ...(input.state === "open" &&
      state === "done" && { closedAt: null, proofId: null, provedAt: null, step: "doing" as const }),
  };
  await scope.write(
    touchAudit(bench, auditId),
    ...(Object.keys(change).length > 0 ? [scope.update(actions, change, eq(actions.id, id))] : []),
  );
  return presentAction(await findLive(scope, actions, id, "action"));
}
