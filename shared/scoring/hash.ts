import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** SHA-256, as hex, of a value's canonical JSON (RFC 8785): equal values give equal hashes in every engine. */
export function hashOf(value: unknown): string {
  // Through JSON first: keys without a value must not count.
  return bytesToHex(
    sha256(utf8ToBytes(canonicalize(JSON.parse(wellFormed(JSON.stringify(value)))) ?? "null")),
  );
}

/** Pages cut their texts in the middle of an emoji; RFC 8785 takes no half characters, so each counts as U+FFFD. */
function wellFormed(json: string): string {
  if (!json.includes("\\ud")) return json;
  // JSON.stringify escapes halves and nothing else as \ud…; a backslash of the text itself comes as a pair and is stepped over.
  return json.replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, (sequence) =>
    sequence.startsWith("\\ud") ? "\\ufffd" : sequence,
  );
}
