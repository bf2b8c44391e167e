import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { chainChannels, type Joint } from "../../../shared/api/chains.ts";
import { createdAt, deletedAt, id, workspaceId } from "../columns.ts";

/** What one customer passes through, in order, coming from one channel. */
export const chains = sqliteTable(
  "chains",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    name: text("name").notNull(),
    channel: text("channel", { enum: chainChannels }).notNull(),
    /** Touchpoints in the order they are met; one may come twice. */
    links: text("links", { mode: "json" }).$type<string[]>().notNull(),
    /** A person's word on joints; what is not said here is measured. */
    joints: text("joints", { mode: "json" }).$type<Joint[]>().notNull(),
    position: integer("position").notNull(),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // An audit's chains, in order.
    index("chains_audit").on(table.workspaceId, table.auditId, table.position),
  ],
);

export type ChainRow = typeof chains.$inferSelect;
