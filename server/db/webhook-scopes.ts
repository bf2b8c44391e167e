import { eq } from "drizzle-orm";
import type { Database } from "./open-database.ts";
import { webhooks } from "./tables/webhooks.ts";
import { type WorkspaceScope, workspaceScope } from "./workspace-scope.ts";

/** The workspaces that have a webhook to tell, for the one who tells them. */
export async function webhookScopes(db: Database): Promise<WorkspaceScope[]> {
  const rows = await db
    .selectDistinct({ id: webhooks.workspaceId })
    .from(webhooks)
    .where(eq(webhooks.isOn, true));
  return rows.map(({ id }) => workspaceScope(db, id));
}
