import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { contactChannels } from "../../../shared/api/contacts.ts";
import { createdAt, deletedAt, id, workspaceId } from "../columns.ts";

/** What the company sends or whom it calls by itself, and when: the raw material of wrong touchpoints. */
export const contacts = sqliteTable(
  "contacts",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    touchpointId: text("touchpoint_id"),
    channel: text("channel", { enum: contactChannels }).notNull(),
    what: text("what").notNull(),
    /** Days of the week, 1 is Monday. */
    weekdays: text("weekdays", { mode: "json" }).$type<number[]>().notNull(),
    /** Hour and minute by the company's clock: 16:00. */
    time: text("time").notNull(),
    /** Every so many weeks. */
    everyWeeks: integer("every_weeks").notNull(),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // An audit's contacts, in the order they were written down.
    index("contacts_audit").on(table.workspaceId, table.auditId, table.createdAt),
  ],
);

export type ContactRow = typeof contacts.$inferSelect;
