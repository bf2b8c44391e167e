import { blob, index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, workspaceId } from "../columns.ts";

/** Writes that were asked for under a key, with their answers, for a day. */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    workspaceId: workspaceId(),
    keyHash: text("key_hash").notNull(),
    /** Of who asked for what. */
    requestHash: text("request_hash").notNull(),
    /** Enciphered by the key itself, of which only the hash is kept: an answer may hold a token. null while it is being worked out. */
    answer: blob("answer", { mode: "buffer" }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.keyHash] }),
    // Those that are old enough to go.
    index("idempotency_keys_age").on(table.workspaceId, table.createdAt),
  ],
);
