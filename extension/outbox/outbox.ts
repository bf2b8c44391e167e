import { type DBSchema, openDB } from "idb";
import type { CaptureInput } from "../../shared/api/schemas.ts";
import type { Level } from "../../shared/scoring/formula.ts";
import type { CaptureChange } from "../audits/audit-home.ts";

/**
 * `waiting`: to be sent. `held`: the server said no, a person decides. `sent`: acknowledged. `removing`: taken back after it may
 * have reached the server.
 */
export const outboxStates = ["waiting", "held", "sent", "removing"] as const;
export type OutboxState = (typeof outboxStates)[number];

/** One capture on its way: what a list shows of it. The capture itself lies beside, under the same id. */
export interface OutboxEntry {
  id: string;
  serverUrl: string;
  auditId: string;
  auditName: string;
  title: string;
  url: string;
  score: number | null;
  level: Level | null;
  queuedAt: number;
  state: OutboxState;
  /** Begun sendings; counted before each, so that a capture that may have arrived is known as such. */
  attempts: number;
  nextAttemptAt: number;
  /** Why the last attempt did not end well. */
  reason: { code: string; status: number } | null;
  /** What a person corrected since it was queued, and the server does not know yet. */
  change?: CaptureChange | null;
}

export interface Outbox {
  add(entry: OutboxEntry, capture: CaptureInput): Promise<void>;
  /** Newest first. */
  list(): Promise<OutboxEntry[]>;
  capture(id: string): Promise<CaptureInput | undefined>;
  /** Reads, changes and writes in one transaction; `null` removes. Answers what is kept. */
  change(id: string, change: (entry: OutboxEntry) => OutboxEntry | null): Promise<OutboxEntry | null>;
  changeCapture(id: string, change: (capture: CaptureInput) => CaptureInput): Promise<void>;
}

interface OutboxDatabase extends DBSchema {
  entries: { key: string; value: OutboxEntry };
  captures: { key: string; value: CaptureInput };
}

/** The outbox that panel and background share; it outlives both, and the browser. */
export function openOutbox(): Outbox {
  const opened = openDB<OutboxDatabase>("outbox", 1, {
    upgrade(database) {
      database.createObjectStore("entries", { keyPath: "id" });
      database.createObjectStore("captures", { keyPath: "id" });
    },
  });
  const both = ["entries", "captures"] as const;
  return {
    async add(entry, capture) {
      const transaction = (await opened).transaction(both, "readwrite", { durability: "strict" });
      await Promise.all([
        transaction.objectStore("entries").add(entry),
        transaction.objectStore("captures").add(capture),
        transaction.done,
      ]);
    },
    async list() {
      const entries = await (await opened).getAll("entries");
      return entries.sort((a, b) => b.queuedAt - a.queuedAt);
    },
    async capture(id) {
      return (await opened).get("captures", id);
    },
    async change(id, change) {
      const transaction = (await opened).transaction(both, "readwrite", { durability: "strict" });
      const entries = transaction.objectStore("entries");
      const entry = await entries.get(id);
      const kept = entry ? change(entry) : null;
      if (entry && kept) await entries.put(kept);
      if (entry && !kept) await entries.delete(id);
      // What has arrived, or was given up, need not be kept twice.
      if (!kept || kept.state === "sent" || kept.state === "removing")
        await transaction.objectStore("captures").delete(id);
      await transaction.done;
      return kept;
    },
    async changeCapture(id, change) {
      const transaction = (await opened).transaction("captures", "readwrite", { durability: "strict" });
      const capture = await transaction.store.get(id);
      if (capture) await transaction.store.put(change(capture));
      await transaction.done;
    },
  };
}
