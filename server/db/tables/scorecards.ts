import { blob, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Verdict } from "../../../shared/audit/judged-page.ts";
import { createdAt, workspaceId } from "../columns.ts";

/** Every scorecard a capture was published with; a later rubric or a corrected page kind adds one and changes none. */
export const scorecards = sqliteTable(
  "scorecards",
  {
    workspaceId: workspaceId(),
    captureId: text("capture_id").notNull(),
    hash: text("hash").notNull(),
    rubricVersion: integer("rubric_version").notNull(),
    rubricHash: text("rubric_hash").notNull(),
    /** What the merge reads of it. */
    verdict: text("verdict", { mode: "json" }).$type<Verdict>().notNull(),
    /** The whole of it as JSON, gzip-compressed. */
    body: blob("body", { mode: "buffer" }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.captureId, table.hash] })],
);
