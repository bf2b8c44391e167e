import type { Facts } from "./facts.ts";

/** One JSON-LD or microdata node, flattened: its types and its plain values. */
export interface StructuredNode {
  types: readonly string[];
  /** Property to its texts, nested ones with a dotted name: `address.streetAddress`. */
  values: ReadonlyMap<string, readonly string[]>;
  origin: "json-ld" | "microdata";
}

export interface StructuredData {
  nodes: readonly StructuredNode[];
  /** Messages of JSON-LD scripts that are not JSON. */
  errors: readonly string[];
}

export function deriveStructuredData(_facts: Facts): StructuredData {
  return { nodes: [], errors: [] };
}
