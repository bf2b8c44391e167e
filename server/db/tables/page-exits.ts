import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { PageExits } from "../../../shared/audit/page-exits.ts";
import { workspaceId } from "../columns.ts";

/** Where the page of a snapshot leads, as derived from it; made when a chain first asks. */
export const pageExits = sqliteTable(
  "page_exits",
  {
    workspaceId: workspaceId(),
    snapshotHash: text("snapshot_hash").notNull(),
    /** Raised when they are derived otherwise. */
    version: integer("version").notNull(),
    exits: text("exits", { mode: "json" }).$type<PageExits>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.snapshotHash, table.version] })],
);
