import * as z from "zod";
import { id } from "./schemas.ts";

/** What a member of a workspace may do, each including those before it. */
export const roles = ["viewer", "rater", "editor", "owner"] as const;
export type Role = (typeof roles)[number];

/** Who may call an endpoint, each including those after it: whoever reaches the server, whoever is signed in, or members by their role. */
export const accesses = ["public", "person", ...roles] as const;
export type Access = (typeof accesses)[number];

/** What a token may be allowed: to look, to send captures in, to change anything that its person's role may change. */
export const tokenScopes = ["read", "capture", "write"] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** What a link given to strangers opens: the report of one audit, or the page on which they rate it. */
export const shareKinds = ["report", "rating"] as const;
export type ShareKind = (typeof shareKinds)[number];

export const rateLimits = ["sign-in", "token", "capture", "share"] as const;
export type RateLimit = (typeof rateLimits)[number];

export interface Endpoint {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** `{name}` marks a parameter. */
  path: string;
  /** What it does, as a sentence for the API's reference. */
  summary: string;
  /** The least role that may call it. */
  access: Access;
  /** What a token needs to be allowed; where absent `read` for readings and `write` for the rest. `none`: for no token, only for a person who is signed in. */
  scope?: TokenScope | "none";
  /** Share links that reach it; none where absent. Its handler is then handed a caller of the kind `share`, and must keep to that audit. */
  share?: readonly ShareKind[];
  /** Callings of this kind are counted together, and slowed down when there are too many. */
  limit?: RateLimit;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Field of the body that holds a page as it was read, with whatever characters stand in it. */
  pageField?: string;
  /** Answer of a success; absent for an answer without a body (204) and for files. */
  response?: z.ZodType;
  /** The answer carries an ETag, and is not sent again to whom it is known (`If-None-Match`). */
  etag?: boolean;
  /** Content type of an answer that is not JSON. */
  file?: string;
  /** A stream of server-sent events in the place of one answer; the data of each has this form. */
  events?: z.ZodType;
  /** Largest request body in bytes; 100 KB where absent. */
  maxBytes?: number;
}

export const scopeOf = ({ scope, method }: Endpoint): TokenScope | "none" =>
  scope ?? (method === "get" ? "read" : "write");

export const define = <const Table extends Record<string, Endpoint>>(table: Table) => table;
type Undefaulted<Field> = Field extends z.ZodDefault<infer Inner> ? Inner : Field;

/** Every field optional and none filled in: what a change does not name stays as it is. */
export function changeOf<Shape extends z.ZodRawShape>(input: z.ZodObject<Shape>) {
  const fields = Object.entries(input.shape).map(([key, field]) => {
    const inner = field instanceof z.ZodDefault ? field.unwrap() : field;
    return [key, z.optional(inner)];
  });
  // safe: field by field what the type says
  return z.object(
    Object.fromEntries(fields) as {
      [Key in keyof Shape]: z.ZodOptional<Extract<Undefaulted<Shape[Key]>, z.ZodType>>;
    },
  );
}

export const byId = z.object({ id });
export const ofCell = z.object({ touchpointId: id, siteId: id });
export const list = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });
