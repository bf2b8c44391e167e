import { v1ToV2 } from "./v1-to-v2.ts";

/** A snapshot of some version: nothing but its version is known of it. */
export type StoredSnapshot = Record<string, unknown> & { version: number };

/** Each makes the next version of a snapshot; the first one takes version 1. */
const steps: readonly ((snapshot: StoredSnapshot) => StoredSnapshot)[] = [v1ToV2];

/** The version that is gathered and scored. Raised by a breaking change only, with a step from the version before. */
export const SNAPSHOT_VERSION = 2;

/** An older snapshot as one of today's; anything else as it came, for the schema to judge. */
export function migrate(value: unknown): unknown {
  if (!isVersioned(value)) return value;
  let snapshot = value;
  for (const step of steps.slice(snapshot.version - 1)) snapshot = step(snapshot);
  return snapshot;
}

const isVersioned = (value: unknown): value is StoredSnapshot =>
  typeof value === "object" &&
  value !== null &&
  "version" in value &&
  Number.isInteger(value.version) &&
  (value.version as number) >= 1;
