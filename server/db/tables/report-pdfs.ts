import { blob, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, workspaceId } from "../columns.ts";

/** The printed form of a published report. */
export const reportPdfs = sqliteTable(
  "report_pdfs",
  {
    workspaceId: workspaceId(),
    reportId: text("report_id").notNull(),
    body: blob("body", { mode: "buffer" }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.reportId] })],
);
