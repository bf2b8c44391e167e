import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { roundOrigins, type SiteStanding } from "../../../shared/api/rounds.ts";
import { deletedAt, id, instant, workspaceId } from "../columns.ts";

/** An audit as it stood when a round was closed. Never edited: what came later is compared with it. */
export const rounds = sqliteTable(
  "rounds",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    name: text("name").notNull(),
    origin: text("origin", { enum: roundOrigins }).notNull(),
    closedAt: instant("closed_at").notNull(),
    rubricVersion: integer("rubric_version").notNull(),
    rubricHash: text("rubric_hash").notNull(),
    standings: text("standings", { mode: "json" }).$type<SiteStanding[]>().notNull(),
    /** Every cell with the captures it was made of, as JSON, gzip-compressed. */
    body: blob("body", { mode: "buffer" }).notNull(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // An audit's rounds, newest first.
    index("rounds_audit").on(table.workspaceId, table.auditId, table.closedAt),
  ],
);

export type RoundRow = typeof rounds.$inferSelect;
