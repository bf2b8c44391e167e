import type { StoredSnapshot } from "./index.ts";

/** The parts that version 2 has, but for the main text, which most pages have not. */
const PARTS = [
  "document",
  "response",
  "elements",
  "blocks",
  "links",
  "forms",
  "controls",
  "media",
  "frames",
  "scripts",
  "layout",
  "surfaces",
  "timing",
];

/**
 * Version 2 names every part that is not there, with the reason. Version 1 left out without a word what its gatherer did not
 * know of, such as the surfaces.
 */
export function v1ToV2(snapshot: StoredSnapshot): StoredSnapshot {
  const parts = isRecord(snapshot.parts) ? snapshot.parts : {};
  const missing = isRecord(snapshot.missing) ? snapshot.missing : {};
  const unnamed = PARTS.filter((name) => parts[name] === undefined && missing[name] === undefined);
  return {
    ...snapshot,
    version: 2,
    missing: { ...missing, ...Object.fromEntries(unnamed.map((name) => [name, "older-snapshot"])) },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
