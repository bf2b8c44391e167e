import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A person with an account. Persons stand outside workspaces: one may belong to several. The columns are better-auth's. */
export const users = sqliteTable("users", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** Lower case, ASCII. */
  email: text("email").notNull().unique(),
  emailVerified: integer("email_verified", { mode: "boolean" }).notNull(),
  image: text("image"),
  /** Mails are written in it. */
  language: text("language").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
});
