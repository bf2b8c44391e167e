import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { workspaceId } from "../columns.ts";

/** The workspace's logo, which stands on its reports. */
export const logos = sqliteTable(
  "logos",
  {
    workspaceId: workspaceId(),
    /** Where the picture is kept. */
    key: text("key").notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId] })],
);
