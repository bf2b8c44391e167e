import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { captureSources } from "../../../shared/api/schemas.ts";
import type { PageContext } from "../../../shared/facts/page-context.ts";
import { stages } from "../../../shared/method/axes.ts";
import { pageKinds } from "../../../shared/method/page-kinds.ts";
import { levels } from "../../../shared/scoring/formula.ts";
import { createdAt, deletedAt, id, instant, workspaceId } from "../columns.ts";

export const proofs = ["agrees", "other-rubric", "differs", "unscored", "not-sent"] as const;

/** One page as one visitor's browser saw it. Small on purpose: lists read these rows; snapshot, scorecard and screenshot live apart. */
export const captures = sqliteTable(
  "captures",
  {
    workspaceId: workspaceId(),
    /** Made by the sender. */
    id: id(),
    auditId: text("audit_id").notNull(),
    siteId: text("site_id"),
    /** A person chose the site; otherwise the address patterns do, and may choose again. */
    isSiteGiven: integer("is_site_given", { mode: "boolean" }).notNull(),
    /** Only a person's choice; otherwise the page kind tells, when read. */
    touchpointId: text("touchpoint_id"),
    url: text("url").notNull(),
    /** Equal for captures of the same page. */
    pageKey: text("page_key").notNull(),
    title: text("title").notNull(),
    kind: text("kind", { enum: pageKinds }).notNull(),
    score: real("score"),
    level: text("level", { enum: levels }),
    source: text("source", { enum: captureSources }).notNull(),
    capturedAt: instant("captured_at").notNull(),
    note: text("note").notNull(),
    /** Only a person's choice; otherwise the touchpoint tells. */
    stage: text("stage", { enum: stages }),
    context: text("context", { mode: "json" }).$type<PageContext>().notNull(),
    /** Of everything that was sent, so that another sending under the same id can be told from a repeated one. */
    contentHash: text("content_hash").notNull(),
    snapshotHash: text("snapshot_hash").notNull(),
    snapshotVersion: integer("snapshot_version").notNull(),
    /** Its current scorecard; null while the snapshot is newer than this server. */
    scorecardHash: text("scorecard_hash"),
    /** The rubric that scorecard was made by. */
    rubricHash: text("rubric_hash"),
    /** As the sender scored it. */
    sentScorecardHash: text("sent_scorecard_hash"),
    sentRubricHash: text("sent_rubric_hash"),
    proof: text("proof", { enum: proofs }).notNull(),
    screenshotKey: text("screenshot_key"),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // An audit's captures, newest first.
    index("captures_audit").on(table.workspaceId, table.auditId, table.capturedAt),
    // The latest capture of each page of an audit.
    index("captures_latest")
      .on(table.workspaceId, table.auditId, table.siteId, table.pageKey, table.capturedAt, table.id)
      .where(sql`deleted_at is null and scorecard_hash is not null`),
    // Captures that wait to be scored.
    index("captures_waiting")
      .on(table.workspaceId, table.auditId)
      .where(sql`deleted_at is null and scorecard_hash is null`),
    // What came in since webhooks were last told.
    index("captures_created").on(table.workspaceId, table.createdAt),
    // What an older rubric scored, or none.
    index("captures_rubric").on(table.workspaceId, table.rubricHash),
    // Whether a page or a picture is still somebody's when a capture of it goes.
    index("captures_snapshot").on(table.workspaceId, table.snapshotHash),
    index("captures_screenshot").on(table.screenshotKey).where(sql`screenshot_key is not null`),
  ],
);

export type CaptureRow = typeof captures.$inferSelect;
