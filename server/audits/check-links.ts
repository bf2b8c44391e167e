import { and, eq, inArray } from "drizzle-orm";
import { touchpoints } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";

/** Throws where a link of a chain is no touchpoint of the audit; one that was retired may stay. */
export async function checkLinks(
  scope: WorkspaceScope,
  auditId: string,
  links: readonly string[] | undefined,
): Promise<void> {
  if (!links || links.length === 0) return;
  const wanted = [...new Set(links)];
  const known = await scope.find(touchpoints, {
    where: and(eq(touchpoints.auditId, auditId), inArray(touchpoints.id, wanted)),
    columns: ["id"],
  });
  if (known.length < wanted.length)
    throw new Problem("not-valid", "body.links: One of them is no touchpoint of this audit. Choose again.");
}
