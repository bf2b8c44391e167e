import { index, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { raterRoles } from "../../../shared/method/axes.ts";
import { createdAt, id, workspaceId } from "../columns.ts";

/** A person's 0–10 for a touchpoint of a site. */
export const ratings = sqliteTable(
  "ratings",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    touchpointId: text("touchpoint_id").notNull(),
    siteId: text("site_id").notNull(),
    score: real("score").notNull(),
    role: text("role", { enum: raterRoles }).notNull(),
    raterName: text("rater_name").notNull(),
    reason: text("reason").notNull(),
    /** The link that a stranger rated by; null for members. */
    shareId: text("share_id"),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // A rater has one word per cell and role; a later one replaces it.
    uniqueIndex("ratings_rater").on(
      table.workspaceId,
      table.touchpointId,
      table.siteId,
      table.raterName,
      table.role,
    ),
    // The matrix of an audit.
    index("ratings_audit").on(table.workspaceId, table.auditId),
  ],
);

export type RatingRow = typeof ratings.$inferSelect;
