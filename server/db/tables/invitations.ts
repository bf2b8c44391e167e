import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { roles } from "../../../shared/api/endpoint.ts";
import { createdAt, id, instant, workspaceId } from "../columns.ts";

/** A place in a workspace that is kept for somebody until it is taken, revoked or expired. */
export const invitations = sqliteTable(
  "invitations",
  {
    workspaceId: workspaceId(),
    id: id(),
    /** Only this address may take it; null: whoever has the link. */
    email: text("email"),
    role: text("role", { enum: roles }).notNull(),
    /** Of the token in the link. */
    tokenHash: text("token_hash").notNull(),
    invitedBy: text("invited_by").notNull(),
    /** It was sent by mail, so who comes with it reads that mailbox. */
    isMailed: integer("is_mailed", { mode: "boolean" }).notNull(),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    revokedAt: instant("revoked_at"),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // The invitation that somebody comes with.
    uniqueIndex("invitations_token").on(table.tokenHash),
    // Those of a workspace, newest first.
    index("invitations_created").on(table.workspaceId, table.createdAt),
  ],
);

export type InvitationRow = typeof invitations.$inferSelect;
