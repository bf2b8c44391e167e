import { blob, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, workspaceId } from "../columns.ts";

/** Pages as they were read, by the hash of their content. Never edited: scoring again reads the same bytes. */
export const snapshots = sqliteTable(
  "snapshots",
  {
    workspaceId: workspaceId(),
    hash: text("hash").notNull(),
    /** JSON, gzip-compressed. */
    body: blob("body", { mode: "buffer" }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.hash] })],
);
