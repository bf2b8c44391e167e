import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { actionKinds, actionSteps } from "../../../shared/api/schemas.ts";
import { createdAt, day, deletedAt, id, instant, workspaceId } from "../columns.ts";

export const actionStates = ["open", "done"] as const;

/** What must be done, who answers for it, by when. */
export const actions = sqliteTable(
  "actions",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    touchpointId: text("touchpoint_id"),
    checkId: text("check_id"),
    kind: text("kind", { enum: actionKinds }).notNull(),
    what: text("what").notNull(),
    who: text("who").notNull(),
    dueOn: day("due_on"),
    state: text("state", { enum: actionStates }).notNull(),
    step: text("step", { enum: actionSteps }).notNull().default("todo"),
    /** Of the page that has to pass the check; null for every page of the touchpoint. */
    pageKey: text("page_key"),
    closedAt: instant("closed_at"),
    /** The capture that closed it, and when that was taken. */
    proofId: text("proof_id"),
    provedAt: instant("proved_at"),
    /** The later capture that opened it again. */
    relapseId: text("relapse_id"),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // The plan of an audit.
    index("actions_audit").on(table.workspaceId, table.auditId, table.createdAt),
  ],
);

export type ActionRow = typeof actions.$inferSelect;
