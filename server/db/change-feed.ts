import type { Database } from "./open-database.ts";

/** Something in an audit was written. */
export interface Change {
  workspaceId: string;
  auditId: string;
}

/**
 * Tells of what this process writes to a database, to those who show it live. Other processes' writes are found by looking:
 * an audit's `updatedAt` moves with them.
 */
export interface ChangeFeed {
  watch(listener: (change: Change) => void): () => void;
  tell(change: Change): void;
}

const feeds = new WeakMap<Database, ChangeFeed>();

/** The one feed of an open database, shared by all scopes on it. */
export function changeFeedOf(db: Database): ChangeFeed {
  const known = feeds.get(db);
  if (known) return known;
  const listeners = new Set<(change: Change) => void>();
  const feed: ChangeFeed = {
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(change) {
      for (const listener of [...listeners]) listener(change);
    },
  };
  feeds.set(db, feed);
  return feed;
}
