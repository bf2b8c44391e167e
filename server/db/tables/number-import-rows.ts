import { primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, workspaceId } from "../columns.ts";

export const numberImportSides = ["before", "after"] as const;

/** What an import says of a month, and what stood there before it. */
export const numberImportRows = sqliteTable(
  "number_import_rows",
  {
    workspaceId: workspaceId(),
    importId: text("import_id").notNull(),
    side: text("side", { enum: numberImportSides }).notNull(),
    touchpointId: text("touchpoint_id").notNull(),
    month: text("month").notNull(),
    calls: real("calls"),
    leads: real("leads"),
    sales: real("sales"),
    repeats: real("repeats"),
    /** Of what stood there before: the import that it came by itself. */
    earlierImportId: text("earlier_import_id"),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.workspaceId, table.importId, table.side, table.touchpointId, table.month],
    }),
  ],
);
