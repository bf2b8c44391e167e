import { index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { TokenScope } from "../../../shared/api/endpoint.ts";
import { createdAt, id, instant, workspaceId } from "../columns.ts";

export const accessTokenKinds = ["key", "device"] as const;

/** A right to act for a member: an API key that they made, or a program that they let in. */
export const accessTokens = sqliteTable(
  "access_tokens",
  {
    workspaceId: workspaceId(),
    id: id(),
    /** For whom it acts; when they leave, it opens nothing. */
    userId: text("user_id").notNull(),
    kind: text("kind", { enum: accessTokenKinds }).notNull(),
    name: text("name").notNull(),
    /** Its beginning, by which a person knows it again. */
    prefix: text("prefix").notNull(),
    hash: text("hash").notNull(),
    scopes: text("scopes", { mode: "json" }).$type<TokenScope[]>().notNull(),
    createdAt: createdAt(),
    lastUsedAt: instant("last_used_at"),
    /** null: never. */
    expiresAt: instant("expires_at"),
    revokedAt: instant("revoked_at"),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // The token that a request carries.
    uniqueIndex("access_tokens_hash").on(table.hash),
    // Those of a workspace, newest first.
    index("access_tokens_created").on(table.workspaceId, table.createdAt),
  ],
);

export type AccessTokenRow = typeof accessTokens.$inferSelect;
