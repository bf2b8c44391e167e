import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256, as hex, of a value's canonical JSON (RFC 8785): equal values give equal hashes in every engine. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value) ?? "null")));
}

/** Canonical JSON in one pass, as a snapshot is hashed with every score; undefined for what JSON leaves out. */
function canonical(value: unknown): string | undefined {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value === null) return "null";
  if (Array.isArray(value)) {
    let text = "";
    for (const item of value) text += `${text === "" ? "" : ","}${canonical(item) ?? "null"}`;
    return `[${text}]`;
  }
  if (typeof value !== "object") return undefined;
  let text = "";
  // By UTF-16 units, which is how RFC 8785 and the default order of `sort` both have it.
  for (const key of Object.keys(value).sort()) {
    // safe: the key was just listed
    const written = canonical((value as Record<string, unknown>)[key]);
    if (written !== undefined) text += `${text === "" ? "" : ","}${quoted(key)}:${written}`;
  }
  return `{${text}}`;
}

/** Pages cut their texts in the middle of an emoji; RFC 8785 takes no half characters, so each counts as U+FFFD. */
const quoted = (text: string) => JSON.stringify(text.isWellFormed() ? text : text.toWellFormed());
