import type * as z from "zod";
import type { Endpoint } from "./endpoint.ts";
import { type EndpointName, type Endpoints, endpoints } from "./endpoints.ts";
import { PAGE_MAX } from "./pages.ts";
import { type ProblemCode, problem } from "./problem.ts";

type Input<Schema> = Schema extends z.ZodType ? z.input<Schema> : never;
type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

type QueryPart<Query> = object extends Query ? { query?: Query } : { query: Query };

/** What a call needs: exactly the parts its endpoint declares. */
export type CallInput<Name extends EndpointName> = (Endpoints[Name] extends { params: infer Params }
  ? { params: Input<Params> }
  : object) &
  (Endpoints[Name] extends { query: infer Query } ? QueryPart<Input<Query>> : object) &
  (Endpoints[Name] extends { body: infer Body } ? { body: Input<Body> } : object);

export type CallOutput<Name extends EndpointName> = Endpoints[Name] extends { response: infer Response }
  ? Output<Response>
  : undefined;

/** Endpoints whose answer is one page of a list. */
export type PagedName = {
  [Name in EndpointName]: CallOutput<Name> extends { items: unknown[]; nextCursor: string | null }
    ? Name
    : never;
}[EndpointName];

export type ItemsOf<Name extends EndpointName> =
  CallOutput<Name> extends { items: infer Items } ? Items : never;

/** The server's own word on why not, or that it could not be understood or reached at all. */
export class ApiProblem extends Error {
  readonly code: ProblemCode | "unreachable" | "not-tenpoint";
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** Seconds the server asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(code: ApiProblem["code"], message: string, status: number, retryAfter?: number) {
    super(message);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** The part of `fetch` that the client uses; the platform's own fits. */
export type Send = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}>;

export interface ClientOptions {
  /** Origin of the server, without a trailing slash; "" for the page's own. */
  baseUrl: string;
  /** `(url, init) => fetch(url, init)`, with whatever the platform adds. */
  send: Send;
  headers?: () => Record<string, string>;
}

export interface Client {
  call<Name extends EndpointName>(
    name: Name,
    ...input: object extends CallInput<Name> ? [CallInput<Name>?] : [CallInput<Name>]
  ): Promise<CallOutput<Name>>;
  /** Every item of a list that comes in pages, however many pages there are. */
  all<Name extends PagedName>(
    name: Name,
    ...input: object extends CallInput<Name> ? [CallInput<Name>?] : [CallInput<Name>]
  ): Promise<ItemsOf<Name>>;
  /** Address of an endpoint that answers with a file. */
  url<Name extends EndpointName>(name: Name, params: Record<string, string>): string;
}

/** Typed client of the API; answers are parsed by the same schemas that the server validates with. */
export function createClient({ baseUrl, send, headers }: ClientOptions): Client {
  const url = (
    name: EndpointName,
    params: Record<string, string> = {},
    query: Record<string, unknown> = {},
  ) => {
    const path = endpoints[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
      encodeURIComponent(params[key] ?? ""),
    );
    const search = Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
      .join("&");
    return `${baseUrl}${path}${search ? `?${search}` : ""}`;
  };
  const client: Client = {
    url,
    async all(name, ...[input]) {
      const items: unknown[] = [];
      const { query, ...rest } = (input ?? {}) as { query?: object };
      for (let cursor: string | undefined; ; ) {
        const asked = { ...rest, query: { limit: PAGE_MAX, ...query, ...(cursor && { cursor }) } };
        // safe: a paged endpoint takes its own input with a cursor, and answers with items and the next one
        const page = (await client.call(name, asked as never)) as unknown as {
          items: unknown[];
          nextCursor: string | null;
        };
        items.push(...page.items);
        if (page.nextCursor === null) return items as ItemsOf<typeof name>;
        cursor = page.nextCursor;
      }
    },
    async call(name, ...[input]) {
      const endpoint: Endpoint = endpoints[name];
      const { params, query, body } = (input ?? {}) as {
        params?: Record<string, string>;
        query?: Record<string, unknown>;
        body?: unknown;
      };
      let response: Awaited<ReturnType<Send>>;
      try {
        response = await send(url(name, params, query), {
          method: endpoint.method.toUpperCase(),
          headers: { ...headers?.(), ...(endpoint.body && { "content-type": "application/json" }) },
          ...(endpoint.body && { body: JSON.stringify(body ?? {}) }),
        });
      } catch (cause) {
        throw Object.assign(
          new ApiProblem("unreachable", "The Tenpoint server does not answer. Is it running?", 0),
          { cause },
        );
      }
      const isJson = response.headers.get("content-type")?.includes("json") ?? false;
      const answer: unknown = isJson ? await response.json().catch(() => undefined) : undefined;
      if (!response.ok) {
        const retryAfter = Number(response.headers.get("retry-after")) || undefined;
        const told = problem.safeParse(answer);
        if (told.success)
          throw new ApiProblem(told.data.code, told.data.message, response.status, retryAfter);
        throw new ApiProblem(
          "not-tenpoint",
          `The address answered ${response.status}, and not as a Tenpoint server does.`,
          response.status,
          retryAfter,
        );
      }
      // safe: an endpoint without a response schema answers undefined by its type
      if (!endpoint.response) return undefined as CallOutput<typeof name>;
      const parsed = endpoint.response.safeParse(answer);
      if (!parsed.success)
        throw new ApiProblem(
          "not-tenpoint",
          "The answer is not one this version understands. Are both sides of the same version?",
          response.status,
        );
      return parsed.data as CallOutput<typeof name>;
    },
  };
  return client;
}
