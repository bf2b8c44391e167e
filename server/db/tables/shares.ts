import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { shareKinds } from "../../../shared/api/endpoint.ts";
import { createdAt, id, instant, workspaceId } from "../columns.ts";

/** Links that open one audit to whoever holds them. */
export const shares = sqliteTable(
  "shares",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    kind: text("kind", { enum: shareKinds }).notNull(),
    /** For whom it was made. */
    name: text("name").notNull(),
    tokenHash: text("token_hash").notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    opens: integer("opens").notNull(),
    openedAt: instant("opened_at"),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // Whose link this is, asked before a workspace is known.
    uniqueIndex("shares_token").on(table.tokenHash),
    // An audit's links.
    index("shares_audit").on(table.workspaceId, table.auditId, table.createdAt),
  ],
);

export type ShareRow = typeof shares.$inferSelect;
