import { type Access, accesses, type ShareKind } from "../../../shared/api/endpoint.ts";

/** As much of JSON Schema as the API's own document has. */
export interface Schema {
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  additionalProperties?: Schema | boolean;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  default?: unknown;
}

type Content = Readonly<Record<string, { schema?: Schema }>>;

interface OperationObject {
  operationId: string;
  summary?: string;
  tags?: readonly string[];
  parameters?: readonly { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content: Content };
  responses: Readonly<Record<string, { content?: Content }>>;
  "x-access"?: Access;
  "x-scope"?: string;
  "x-share"?: readonly ShareKind[];
}

export interface ApiDocument {
  info: { version: string };
  paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
}

export interface Field {
  name: string;
  /** How deep in the body it stands. */
  depth: number;
  type: string;
  isRequired: boolean;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  access: Access;
  scope: string | undefined;
  shares: readonly ShareKind[];
  pathFields: readonly Field[];
  queryFields: readonly Field[];
  bodyFields: readonly Field[] | undefined;
  answer: { kind: "fields" | "stream"; fields: readonly Field[] } | { kind: "file" | "none" };
}

const DEPTH_MAX = 3;

/** The operations of the document, in its order. */
export function readOperations({ paths }: ApiDocument): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const { operationId, summary = "", tags = [], parameters = [], requestBody, responses } = operation;
      const parametersIn = (place: string): Field[] =>
        parameters
          .filter((parameter) => parameter.in === place)
          .map(({ name, required = false, schema = {} }) => ({
            name,
            depth: 0,
            type: typeOf(schema),
            isRequired: required,
          }));
      return {
        id: operationId,
        method: method.toUpperCase(),
        path,
        tag: tags[0] ?? "",
        summary,
        access: accesses.find((access) => access === operation["x-access"]) ?? "public",
        scope: operation["x-scope"],
        shares: operation["x-share"] ?? [],
        pathFields: parametersIn("path"),
        queryFields: parametersIn("query"),
        bodyFields: requestBody && fieldsOf(requestBody.content["application/json"]?.schema ?? {}),
        answer: answerOf(responses["200"]?.content),
      };
    }),
  );
}

function answerOf(content: Content | undefined): Operation["answer"] {
  if (!content) return { kind: "none" };
  const [type = "", { schema = {} } = {}] = Object.entries(content)[0] ?? [];
  if (type === "text/event-stream") return { kind: "stream", fields: fieldsOf(schema) };
  return type === "application/json" ? { kind: "fields", fields: fieldsOf(schema) } : { kind: "file" };
}

/** Every field of a body, those inside others right behind them. */
export function fieldsOf(schema: Schema, depth = 0): Field[] {
  if (depth > DEPTH_MAX) return [];
  const { properties, required = [], items } = schema;
  if (items && !properties) return fieldsOf(items, depth);
  const own = Object.entries(properties ?? {}).flatMap(([name, field]) => [
    { name, depth, type: typeOf(field), isRequired: required.includes(name) },
    ...fieldsOf(inner(field), depth + 1),
  ]);
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [...own, ...parts.flatMap((part) => fieldsOf(part, depth))];
}

/** What stands inside a field: the items of a list, or what it is when it is not null. */
function inner(schema: Schema): Schema {
  const given = schema.anyOf?.find(({ type }) => type !== "null");
  return given && !schema.properties ? inner(given) : schema;
}

/** One line on what a field takes. */
export function typeOf(schema: Schema): string {
  const { type, anyOf, oneOf, items, format, minimum, maximum, maxLength } = schema;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const choices = anyOf ?? oneOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(" | ");
  if (items) return `${parenthesised(typeOf(items))}[]`;
  const names = (Array.isArray(type) ? type : [type ?? "any"]).join(" | ");
  const limits = [
    format ?? "",
    minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
      ? `${minimum}–${maximum}`
      : "",
    maxLength !== undefined ? `≤ ${maxLength}` : "",
  ].filter((limit) => limit !== "");
  return limits.length > 0 ? `${names} (${limits.join(", ")})` : names;
}

const parenthesised = (type: string) => (type.includes(" | ") ? `(${type})` : type);

/** The operation as a command for a terminal. */
export function curlOf({ method, path, access, bodyFields }: Operation, origin: string): string {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}`);
  return [
    `curl ${method === "GET" ? "" : `-X ${method} `}"${origin}${address}"`,
    ...(access === "public" ? [] : [`  -H "Authorization: Bearer $TOKEN"`]),
    ...(method === "GET" ? [] : [`  -H "Idempotency-Key: $(uuidgen)"`]),
    ...(bodyFields ? [`  --json '{ … }'`] : []),
  ].join(" \\\n");
}
