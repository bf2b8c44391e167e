import { and, desc, eq, isNull } from "drizzle-orm";
import type * as z from "zod";
import type { CallInput } from "../../shared/api/client.ts";
import { type Trick, trick, type trickInput } from "../../shared/api/tricks.ts";
import { audits, captures, tricks } from "../db/tables/index.ts";
import type { TrickRow } from "../db/tables/tricks.ts";
import { Problem } from "../problem.ts";
import { checkSite } from "./check-site.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { findLive } from "./find-live.ts";
import type { Screenshot } from "./get-screenshot.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

export const presentTrick = (row: Omit<TrickRow, "workspaceId">): Trick =>
  trick.parse({ ...row, hasScreenshot: row.screenshotKey !== null });

/** An audit's tricks, newest first. */
export async function listTricks({ scope }: Workbench, auditId: string): Promise<Trick[]> {
  await findLive(scope, audits, auditId, "audit");
  const rows = await scope.find(tricks, {
    where: and(eq(tricks.auditId, auditId), isNull(tricks.deletedAt)),
    orderBy: [desc(tricks.createdAt), tricks.id],
  });
  return rows.map(presentTrick);
}

/** Keeps a trick; of the capture it was seen on it takes site, address and screenshot. */
export async function createTrick(
  bench: Workbench,
  auditId: string,
  input: z.output<typeof trickInput>,
): Promise<Trick> {
  const { scope, now, newId } = bench;
  await findLive(scope, audits, auditId, "audit");
  await checkTouchpoint(scope, auditId, input.touchpointId);
  await checkSite(scope, auditId, input.siteId);
  const seenOn =
    input.captureId === null ? null : await findLive(scope, captures, input.captureId, "capture");
  if (seenOn && seenOn.auditId !== auditId)
    throw new Problem("not-valid", "body.captureId: The capture belongs to another audit.");
  const row = {
    id: newId(),
    auditId,
    ...input,
    siteId: input.siteId ?? seenOn?.siteId ?? null,
    url: seenOn?.url ?? null,
    screenshotKey: seenOn?.screenshotKey ?? null,
    createdAt: now(),
    deletedAt: null,
  };
  await scope.write(scope.insert(tricks, row), touchAudit(bench, auditId));
  return presentTrick(row);
}

export async function updateTrick(
  bench: Workbench,
  id: string,
  input: CallInput<"updateTrick">["body"],
): Promise<Trick> {
  const { scope } = bench;
  const { auditId } = await findLive(scope, tricks, id, "trick");
  await checkTouchpoint(scope, auditId, input.touchpointId);
  const change = said(input);
  await scope.write(
    touchAudit(bench, auditId),
    ...(Object.keys(change).length > 0 ? [scope.update(tricks, change, eq(tricks.id, id))] : []),
  );
  return presentTrick(await findLive(scope, tricks, id, "trick"));
}

export async function getTrickScreenshot({ scope, screenshots }: Workbench, id: string): Promise<Screenshot> {
  const { screenshotKey } = await findLive(scope, tricks, id, "trick");
  const screenshot = screenshotKey === null ? undefined : await screenshots.get(screenshotKey);
  if (!screenshot) throw new Problem("not-found", "This trick has no screenshot.");
  return screenshot;
}
