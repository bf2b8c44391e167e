import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { levels } from "../../../shared/scoring/formula.ts";
import { workspaceId } from "../columns.ts";

/** The level that each cell was last known to have, to tell when it changes. */
export const cellLevels = sqliteTable(
  "cell_levels",
  {
    workspaceId: workspaceId(),
    auditId: text("audit_id").notNull(),
    touchpointId: text("touchpoint_id").notNull(),
    siteId: text("site_id").notNull(),
    level: text("level", { enum: levels }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.touchpointId, table.siteId] }),
    // The cells of an audit.
    index("cell_levels_audit").on(table.workspaceId, table.auditId),
  ],
);

export type CellLevelRow = typeof cellLevels.$inferSelect;
