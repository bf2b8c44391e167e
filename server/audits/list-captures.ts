import { and, desc, eq, inArray, isNull, notInArray, or, type SQL, sql } from "drizzle-orm";
import type * as z from "zod";
import type { endpoints } from "../../shared/api/endpoints.ts";
import type { CaptureSummary, Touchpoint } from "../../shared/api/schemas.ts";
import { touchpointsOfKind } from "../../shared/audit/place.ts";
import { pageKinds } from "../../shared/method/page-kinds.ts";
import { audits, captures, sites, touchpoints } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { after, type Page, toPage } from "./page-of.ts";
import { presentCapture } from "./present.ts";
import type { Workbench } from "./workbench.ts";

/** An audit's captures, newest first; those of sites that were taken out are left out. */
export async function listCaptures(
  { scope }: Workbench,
  auditId: string,
  { siteId, touchpointId, cursor, limit }: z.output<typeof endpoints.listCaptures.query>,
): Promise<Page<CaptureSummary>> {
  await findLive(scope, audits, auditId, "audit");
  const [liveSites, register] = await Promise.all([
    scope.find(sites, { where: and(eq(sites.auditId, auditId), isNull(sites.deletedAt)), columns: ["id"] }),
    scope.find(touchpoints, {
      where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)),
      orderBy: [touchpoints.position, touchpoints.id],
    }),
  ]);
  const live = liveSites.map(({ id }) => id);
  const rows = await scope.find(captures, {
    where: and(
      eq(captures.auditId, auditId),
      isNull(captures.deletedAt),
      or(isNull(captures.siteId), inArray(captures.siteId, live)),
      siteId === undefined ? undefined : eq(captures.siteId, siteId),
      touchpointId === undefined ? undefined : isOn(touchpointId, register),
      after(cursor, captures.capturedAt, captures.id),
    ),
    orderBy: [desc(captures.capturedAt), desc(captures.id)],
    limit: limit + 1,
  });
  const { items, nextCursor } = toPage(rows, limit, ({ capturedAt, id }) => [capturedAt, id]);
  return { items: items.map((row) => presentCapture(row, register)), nextCursor };
}

/** Where `presentCapture` says that a capture is: given to the touchpoint, or to none in use and of a kind that it is the first for. */
function isOn(touchpointId: string, register: readonly Pick<Touchpoint, "id" | "scoredBy">[]): SQL {
  const kinds = pageKinds.filter((kind) => touchpointsOfKind(kind, register)[0]?.id === touchpointId);
  const isGivenToNone = or(
    isNull(captures.touchpointId),
    notInArray(
      captures.touchpointId,
      register.map(({ id }) => id),
    ),
  );
  const isGiven = register.some(({ id }) => id === touchpointId)
    ? eq(captures.touchpointId, touchpointId)
    : sql`false`;
  return or(isGiven, and(isGivenToNone, inArray(captures.kind, kinds)))!;
}
