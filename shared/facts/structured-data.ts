import { type Facts, part } from "./facts.ts";

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

const DEPTH_LIMIT = 8;
const NODE_LIMIT = 300;
const VALUE_LIMIT = 500;

export function deriveStructuredData(facts: Facts): StructuredData {
  const { jsonLd, microdata } = part(facts, "document");
  const nodes: StructuredNode[] = [];
  const errors: string[] = [];
  for (const script of jsonLd) {
    const parsed = parseTolerantly(script);
    if (parsed.ok) collect(parsed.value, nodes, 0);
    else errors.push(parsed.message);
  }
  return { nodes: [...nodes, ...microdataNodes(microdata)], errors };
}

type Parsed = { ok: true; value: unknown } | { ok: false; message: string };

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, message: "json-invalid" };
  }
}

/** Reads what browsers and search engines forgive: comments and CDATA around it, raw line breaks in texts, commas before a bracket. */
function parseTolerantly(text: string): Parsed {
  if (text.trim() === "") return { ok: false, message: "json-empty" };
  const strict = parseJson(text);
  if (strict.ok) return strict;
  const bare = text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, "")
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*;?\s*$/, "")
    .trim()
    .replace(/;$/, "");
  return parseJson(mendOutsideTexts(bare));
}

/** Drops commas before a closing bracket, and turns raw control characters within texts into spaces. */
function mendOutsideTexts(text: string): string {
  let mended = "";
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (isText) {
      if (letter === "\\") mended += letter + (text[++at] ?? "");
      else {
        if (letter === '"') isText = false;
        mended += letter < " " ? " " : letter;
      }
    } else if (letter === "," && /^\s*[\]}]/.test(text.slice(at + 1, at + 60))) continue;
    else {
      if (letter === '"') isText = true;
      mended += letter;
    }
  }
  return mended;
}

function collect(value: unknown, nodes: StructuredNode[], depth: number): void {
  if (depth > DEPTH_LIMIT || nodes.length >= NODE_LIMIT || typeof value !== "object" || value === null)
    return;
  if (Array.isArray(value)) {
    for (const member of value) collect(member, nodes, depth + 1);
    return;
  }
  const types = textsOf((value as Record<string, unknown>)["@type"]).map(bareType);
  if (types.length > 0) {
    const values = new Map<string, string[]>();
    flatten(value, "", values, 0);
    nodes.push({ types, values, origin: "json-ld" });
  }
  for (const member of Object.values(value)) collect(member, nodes, depth + 1);
}

function flatten(value: unknown, name: string, values: Map<string, string[]>, depth: number): void {
  if (depth > DEPTH_LIMIT || values.size > VALUE_LIMIT) return;
  if (Array.isArray(value)) {
    for (const member of value) flatten(member, name, values, depth + 1);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key === "@context" || key === "@graph") continue;
      flatten(member, name === "" ? key : `${name}.${key}`, values, depth + 1);
    }
  } else if (value !== null && value !== undefined && name !== "") {
    const text = String(value).trim();
    if (text === "") return;
    const texts = values.get(name);
    if (texts) texts.push(text);
    else values.set(name, [text]);
  }
}

const bareType = (type: string) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, "");

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((member): member is string => typeof member === "string");

/** A node ends where its first property comes again: lists of the same thing repeat from the top. */
function microdataNodes(triples: readonly (readonly [string, string, string])[]): StructuredNode[] {
  const nodes: { types: string[]; values: Map<string, string[]>; origin: "microdata"; first: string }[] = [];
  const open = new Map<string, (typeof nodes)[number]>();
  for (const [type, property, value] of triples) {
    if (type === "" || property === "") continue;
    let node = open.get(type);
    if (!node || node.first === property) {
      node = {
        types: type.split(/\s+/).map(bareType),
        values: new Map(),
        origin: "microdata",
        first: property,
      };
      open.set(type, node);
      nodes.push(node);
    }
    const text = value.trim();
    if (text === "") continue;
    const texts = node.values.get(property);
    if (texts) texts.push(text);
    else node.values.set(property, [text]);
  }
  return nodes.map(({ types, values, origin }) => ({ types, values, origin }));
}
