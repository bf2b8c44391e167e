import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { roles } from "../../../shared/api/endpoint.ts";
import { createdAt, workspaceId } from "../columns.ts";

/** Who belongs to a workspace, and what they may do there. */
export const members = sqliteTable(
  "members",
  {
    workspaceId: workspaceId(),
    userId: text("user_id").notNull(),
    role: text("role", { enum: roles }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.userId] }),
    // The workspaces of a person.
    index("members_user").on(table.userId, table.createdAt),
  ],
);

export type MemberRow = typeof members.$inferSelect;
