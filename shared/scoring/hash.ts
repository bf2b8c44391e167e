import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** SHA-256, as hex, of a value's canonical JSON (RFC 8785): equal values give equal hashes in every engine. */
export function hashOf(value: unknown): string {
  // Through JSON first: keys without a value must not count.
  return bytesToHex(sha256(utf8ToBytes(canonicalize(JSON.parse(JSON.stringify(value))) ?? "null")));
}
