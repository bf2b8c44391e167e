import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, deletedAt, id, workspaceId } from "../columns.ts";

/** A set of address patterns: the own site of an audit, or a rival's. */
export const sites = sqliteTable(
  "sites",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    name: text("name").notNull(),
    isOwn: integer("is_own", { mode: "boolean" }).notNull(),
    homeUrl: text("home_url").notNull(),
    patterns: text("patterns", { mode: "json" }).$type<string[]>().notNull(),
    position: integer("position").notNull(),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // An audit's sites, in order.
    index("sites_audit").on(table.workspaceId, table.auditId, table.position),
  ],
);

export type SiteRow = typeof sites.$inferSelect;
