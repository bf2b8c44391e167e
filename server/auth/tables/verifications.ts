import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What a token from a mail is good for, until it is used or expires. The columns are better-auth's. */
export const verifications = sqliteTable(
  "verifications",
  {
    id: text("id").primaryKey(),
    /** Purpose and token, hashed. */
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    // The token that somebody comes with.
    index("verifications_identifier").on(table.identifier),
  ],
);
