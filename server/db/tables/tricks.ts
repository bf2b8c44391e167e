import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, deletedAt, id, workspaceId } from "../columns.ts";

/** Something a rival does that is worth taking, with the screenshot it was seen on. */
export const tricks = sqliteTable(
  "tricks",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    touchpointId: text("touchpoint_id"),
    siteId: text("site_id"),
    captureId: text("capture_id"),
    checkId: text("check_id"),
    what: text("what").notNull(),
    note: text("note").notNull(),
    /** Kept by itself, so that the picture outlives the capture. */
    screenshotKey: text("screenshot_key"),
    url: text("url"),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // An audit's tricks, newest first.
    index("tricks_audit").on(table.workspaceId, table.auditId, table.createdAt),
  ],
);

export type TrickRow = typeof tricks.$inferSelect;
