import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, workspaceId } from "../columns.ts";

/** Where an audit's customers live, and when and how often they may be disturbed. */
export const contactRules = sqliteTable(
  "contact_rules",
  {
    workspaceId: workspaceId(),
    auditId: text("audit_id").notNull(),
    /** IANA time zone of the company. */
    homeZone: text("home_zone").notNull(),
    /** IANA time zones of the customers. */
    regions: text("regions", { mode: "json" }).$type<string[]>().notNull(),
    /** The customer's hours, 0–23: contacts before the first and from the second on are night contacts. */
    dayFrom: integer("day_from").notNull(),
    dayTo: integer("day_to").notNull(),
    /** More contacts than this in one week are too many. */
    weeklyMax: integer("weekly_max").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.auditId] })],
);

export type ContactRulesRow = typeof contactRules.$inferSelect;
