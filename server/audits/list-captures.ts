import { and, desc, eq, isNull } from "drizzle-orm";
import type * as z from "zod";
import type { endpoints } from "../../shared/api/endpoints.ts";
import type { CaptureSummary } from "../../shared/api/schemas.ts";
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
  const [liveSites, register, rows] = await Promise.all([
    scope.find(sites, { where: and(eq(sites.auditId, auditId), isNull(sites.deletedAt)), columns: ["id"] }),
    scope.find(touchpoints, {
      where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)),
      orderBy: [touchpoints.position, touchpoints.id],
    }),
    scope.find(captures, {
      where: and(
        eq(captures.auditId, auditId),
        isNull(captures.deletedAt),
        siteId === undefined ? undefined : eq(captures.siteId, siteId),
        after(cursor, captures.capturedAt, captures.id),
      ),
      orderBy: [desc(captures.capturedAt), desc(captures.id)],
    }),
  ]);
  const live = new Set(liveSites.map(({ id }) => id));
  const fitting = rows
    .filter((row) => row.siteId === null || live.has(row.siteId))
    .map((row) => presentCapture(row, register))
    .filter((capture) => touchpointId === undefined || capture.touchpointId === touchpointId)
    .slice(0, limit + 1);
  return toPage(fitting, limit, ({ capturedAt, id }) => [capturedAt, id]);
}
