import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { waiverScopes } from "../../../shared/api/schemas.ts";
import { createdAt, deletedAt, id, workspaceId } from "../columns.ts";

/** "This check is wrong here": on a page, a site or the whole audit, with who said so and why. */
export const waivers = sqliteTable(
  "waivers",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    checkId: text("check_id").notNull(),
    scope: text("scope", { enum: waiverScopes }).notNull(),
    siteId: text("site_id"),
    /** The page it is wrong on: its address as it was shown, and what is equal for all addresses of it. */
    url: text("url"),
    pageKey: text("page_key"),
    who: text("who").notNull(),
    why: text("why").notNull(),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // An audit's waivers, oldest first.
    index("waivers_audit").on(table.workspaceId, table.auditId, table.createdAt),
  ],
);

export type WaiverRow = typeof waivers.$inferSelect;
