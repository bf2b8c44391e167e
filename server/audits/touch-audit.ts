import { eq } from "drizzle-orm";
import { audits } from "../db/tables/index.ts";
import type { PendingWrite } from "../db/workspace-scope.ts";
import type { Workbench } from "./workbench.ts";

/** Marks an audit as changed now, which is what its place in the list goes by, and tells those who look at it. */
export const touchAudit = ({ scope, now }: Workbench, auditId: string): PendingWrite => ({
  ...scope.update(audits, { updatedAt: now() }, eq(audits.id, auditId)),
  changes: { auditId },
});
