import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, workspaceId } from "../columns.ts";

/** A team and what belongs to it. */
export const workspaces = sqliteTable(
  "workspaces",
  {
    workspaceId: workspaceId(),
    /** Empty until somebody gives one. */
    name: text("name").notNull(),
    /** In the store of screenshots. */
    logoKey: text("logo_key"),
    /** What a new audit starts with; empty: the language of whoever opens it. */
    language: text("language").notNull(),
    /** Countries of its customers, ISO 3166-1. */
    regions: text("regions", { mode: "json" }).$type<string[]>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId] })],
);

export type WorkspaceRow = typeof workspaces.$inferSelect;
