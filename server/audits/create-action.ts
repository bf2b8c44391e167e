import { and, eq } from "drizzle-orm";
import type * as z from "zod";
import type { Action, actionInput } from "../../shared/api/schemas.ts";
import { actions, audits, captures } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { checkKnown } from "./check-known.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { findLive } from "./find-live.ts";
import { presentAction } from "./present.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

export async function createAction(
  bench: Workbench,
  auditId: string,
  { captureId, ...input }: z.output<typeof actionInput>,
): Promise<Action> {
  const { scope, now, newId } = bench;
  await findLive(scope, audits, auditId, "audit");
  await checkTouchpoint(scope, auditId, input.touchpointId);
  checkKnown(input.checkId);
  const action = {
    id: newId(),
    auditId,
    ...input,
    state: "open" as const,
    step: "todo" as const,
    pageKey: captureId === null ? null : await pageOf(scope, auditId, captureId),
    closedAt: null,
    proofId: null,
    provedAt: null,
    relapseId: null,
    createdAt: now(),
    deletedAt: null,
  };
  await scope.write(scope.insert(actions, action), touchAudit(bench, auditId));
  return presentAction(action);
}

async function pageOf(scope: WorkspaceScope, auditId: string, captureId: string): Promise<string> {
  const capture = await scope.first(captures, {
    where: and(eq(captures.id, captureId), eq(captures.auditId, auditId)),
    columns: ["pageKey"],
  });
  if (!capture)
    throw new Problem("not-valid", "body.captureId: There is no such capture in this audit. Choose another.");
  return capture.pageKey;
}
