import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type Job, jobKinds } from "../../../shared/api/schemas.ts";
import type { JobPayloads } from "../../jobs/job-queue.ts";
import { createdAt, id, instant, workspaceId } from "../columns.ts";

export const jobStates = ["waiting", "running", "done", "failed", "cancelled"] as const;

/** Work that outlives a request and a kill: sweeps, lab scores, Lighthouse runs. */
export const jobs = sqliteTable(
  "jobs",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    kind: text("kind", { enum: jobKinds }).notNull(),
    payload: text("payload", { mode: "json" }).$type<JobPayloads[keyof JobPayloads]>().notNull(),
    state: text("state", { enum: jobStates }).notNull(),
    step: text("step", { mode: "json" }).$type<Job["step"]>(),
    done: integer("done").notNull(),
    total: integer("total").notNull(),
    error: text("error"),
    skipped: text("skipped", { mode: "json" }).$type<Job["skipped"]>().notNull(),
    /** What the worker needs to go on after a kill, in its own words. */
    progress: text("progress", { mode: "json" }).$type<unknown>(),
    createdAt: createdAt(),
    startedAt: instant("started_at"),
    finishedAt: instant("finished_at"),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // An audit's work, newest first.
    index("jobs_audit").on(table.workspaceId, table.auditId, table.createdAt),
    // Work to take up next, or again after a kill.
    index("jobs_state").on(table.state, table.createdAt),
  ],
);

export type JobRow = typeof jobs.$inferSelect;
