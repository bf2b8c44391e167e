import { and, eq, isNull } from "drizzle-orm";
import type * as z from "zod";
import type { Site, siteInput } from "../../shared/api/schemas.ts";
import { audits, sites } from "../db/tables/index.ts";
import { asciiUrl } from "./ascii-address.ts";
import { findLive } from "./find-live.ts";
import { placeWaiting } from "./place-waiting.ts";
import { presentSite } from "./present.ts";
import { sitePatterns } from "./site-patterns.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Adds a site; captures that its addresses fit, and that nobody placed by hand, move to it. */
export async function createSite(
  bench: Workbench,
  auditId: string,
  input: z.output<typeof siteInput>,
): Promise<Site> {
  const { scope, now, newId } = bench;
  await findLive(scope, audits, auditId, "audit");
  const others = await scope.find(sites, { where: and(eq(sites.auditId, auditId), isNull(sites.deletedAt)) });
  const taken = others.flatMap(({ patterns }) => patterns);
  const homeUrl = asciiUrl(input.homeUrl, "body.homeUrl");
  const site = {
    ...input,
    homeUrl,
    id: newId(),
    auditId,
    patterns: sitePatterns(input.patterns, homeUrl, taken),
    position: Math.max(-1, ...others.map(({ position }) => position)) + 1,
    createdAt: now(),
    deletedAt: null,
  };
  await scope.write(
    // One own site an audit: a new one takes the place of the old.
    ...(input.isOwn ? [scope.update(sites, { isOwn: false }, eq(sites.auditId, auditId))] : []),
    scope.insert(sites, site),
    touchAudit(bench, auditId),
  );
  await placeWaiting(bench, auditId);
  return presentSite(site);
}
