import { integer, primaryKey, sqliteTable } from "drizzle-orm/sqlite-core";
import { instant, workspaceId } from "../columns.ts";

/** How long a workspace keeps captures; without a row they stay for ever. */
export const retentionRules = sqliteTable(
  "retention_rules",
  {
    workspaceId: workspaceId(),
    /** Days after which a capture that is not the latest of its page is deleted for good; null keeps it. */
    captureDays: integer("capture_days"),
    /** Days for which what was put away can be taken back. */
    binDays: integer("bin_days").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId] })],
);
