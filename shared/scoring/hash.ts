import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256, as hex, of a value's canonical JSON: equal values give equal hashes in every engine.
 * RFC 8785, but that keys which are whole numbers come first and by size, as every JavaScript engine orders them.
 */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))));
}

/** A lone half of a character, as `JSON.stringify` escapes it, after an even number of backslashes. */
const HALF = /(?:^|[^\\])(?:\\\\)*\\ud[89a-f]/;

/** Sorted keys, then the engine's own writer: RFC 8785 takes its forms of numbers and strings from there. */
function canonical(value: unknown): string {
  const text = JSON.stringify(sorted(value)) ?? "null";
  // Pages cut their texts in the middle of an emoji; RFC 8785 takes no half characters, so each counts as U+FFFD.
  return text.includes("\\ud") && HALF.test(text) ? JSON.stringify(sorted(wellFormed(value))) : text;
}

/** The same value with keys in the order of UTF-16 units, which is how RFC 8785 and the default order of `sort` both have it. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.some(isObject) ? value.map(sorted) : value;
  const source = value as Record<string, unknown>;
  const keys = Object.keys(source);
  const isInOrder = keys.every((key, at) => at === 0 || keys[at - 1]! < key);
  if (isInOrder && !keys.some((key) => isObject(source[key]))) return value;
  if (!isInOrder) keys.sort();
  // An object without a prototype takes any key for a key, and is slower to write: almost none has such a key.
  const ordered: Record<string, unknown> = keys.includes("__proto__") ? Object.create(null) : {};
  for (const key of keys) ordered[key] = sorted(source[key]);
  return ordered;
}

const isObject = (item: unknown) => typeof item === "object" && item !== null;

function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.toWellFormed(), wellFormed(item)]),
  );
}
