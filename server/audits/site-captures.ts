import { and, desc, eq, isNull } from "drizzle-orm";
import { captures } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import type { StoredCapture } from "./latest-of-pages.ts";

/** Every capture of a site, newest first. */
export const siteCaptures = (
  scope: WorkspaceScope,
  auditId: string,
  siteId: string,
): Promise<StoredCapture[]> =>
  scope.find(captures, {
    where: and(eq(captures.auditId, auditId), eq(captures.siteId, siteId), isNull(captures.deletedAt)),
    orderBy: [desc(captures.capturedAt), captures.id],
  });
