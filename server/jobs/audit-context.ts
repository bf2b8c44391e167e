import { type PageContext, pageContext } from "../../shared/facts/page-context.ts";
import { findLive } from "../audits/find-live.ts";
import { audits } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";

/** What an audit says of all its pages. */
export async function auditContext(scope: WorkspaceScope, auditId: string): Promise<PageContext> {
  const { country, trade } = await findLive(scope, audits, auditId, "audit");
  const given = { ...(country && { country }), ...(trade && { trade }) };
  return pageContext.safeParse(given).data ?? {};
}
