import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { workspaceId } from "../columns.ts";

/** Lighthouse's categories for a captured page, the latest run. */
export const lighthouseRuns = sqliteTable(
  "lighthouse_runs",
  {
    workspaceId: workspaceId(),
    captureId: text("capture_id").notNull(),
    /** 0–1 by category; null where Lighthouse gave none. */
    categories: text("categories", { mode: "json" }).$type<Record<string, number | null>>().notNull(),
    fetchedAt: integer("fetched_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.captureId] })],
);
