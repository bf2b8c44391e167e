import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ScoredBy } from "../../../shared/api/schemas.ts";
import {
  attentionSpans,
  baskets,
  carriers,
  contactKinds,
  lifeSpans,
  type Stage,
  subjects,
} from "../../../shared/method/axes.ts";
import { createdAt, day, deletedAt, id, workspaceId } from "../columns.ts";

/** What a merge moved to the touchpoint that stayed, and what that one was before. */
export interface Merged {
  from: string;
  into: string;
  captures: string[];
  ratings: string[];
  actions: string[];
  tricks: string[];
  contacts: string[];
  children: string[];
  months: string[];
  before: { scoredBy: ScoredBy; stages: Stage[]; importance: number; parentId: string | null };
}

/** The register of an audit: every place where the customer meets the company. */
export const touchpoints = sqliteTable(
  "touchpoints",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    catalogueKey: text("catalogue_key"),
    name: text("name").notNull(),
    basket: text("basket", { enum: baskets }).notNull(),
    carrier: text("carrier", { enum: carriers }).notNull(),
    subject: text("subject", { enum: subjects }).notNull(),
    contact: text("contact", { enum: contactKinds }).notNull(),
    attention: text("attention", { enum: attentionSpans }).notNull(),
    life: text("life", { enum: lifeSpans }).notNull(),
    stages: text("stages", { mode: "json" }).$type<Stage[]>().notNull(),
    scoredBy: text("scored_by", { mode: "json" }).$type<ScoredBy>().notNull(),
    importance: integer("importance").notNull(),
    parentId: text("parent_id"),
    owner: text("owner"),
    standard: text("standard"),
    metric: text("metric"),
    nextAuditOn: day("next_audit_on"),
    position: integer("position").notNull(),
    /** Set where it was merged into another: what went there with it, so that it can be taken back. */
    merged: text("merged", { mode: "json" }).$type<Merged>(),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // An audit's register, in order.
    index("touchpoints_audit").on(table.workspaceId, table.auditId, table.position),
  ],
);

export type TouchpointRow = typeof touchpoints.$inferSelect;
