import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import type { Endpoint } from "../../shared/api/endpoint.ts";
import { type EndpointName, endpoints } from "../../shared/api/endpoints.ts";
import { problem } from "../../shared/api/problem.ts";
import { type Authenticate, authorize, type Caller } from "../auth/caller.ts";
import { limitBody } from "../middleware/body-limits.ts";
import { Problem } from "../problem.ts";
import { routes } from "./index.ts";
import type { FileAnswer, RouteContext } from "./route.ts";

const json = (schema: Endpoint["body"]) => ({ "application/json": { schema: schema! } });

/** Content that is addressed by its hash never changes; the browser need not ask again. */
const FILE_CACHE = "private, max-age=31536000, immutable";

type AnyHandler = (
  context: RouteContext,
  input: { params: unknown; query: unknown; body: unknown },
) => Promise<unknown>;

export interface RoutesDeps extends Omit<RouteContext, "bench" | "caller" | "request" | "answer"> {
  authenticate: Authenticate;
}

/** Makes a route of every endpoint in the table: ask who calls, limit, validate, hand to the verb, answer. */
export function registerRoutes(app: OpenAPIHono, deps: RoutesDeps): void {
  const { authenticate, ...shared } = deps;
  const { benchOf } = shared;
  // safe: the keys of the table
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const endpoint: Endpoint = endpoints[name];
    const route = createRoute({
      operationId: name,
      method: endpoint.method,
      path: endpoint.path,
      summary: endpoint.summary,
      middleware: [admit(endpoint, authenticate), limitBody(endpoint.maxBytes)] as const,
      request: {
        ...(endpoint.params && { params: endpoint.params }),
        ...(endpoint.query && { query: endpoint.query }),
        ...(endpoint.body && { body: { required: true, content: json(endpoint.body) } }),
      },
      responses: {
        ...successOf(endpoint),
        default: { description: "What went wrong, with a sentence on what to do.", content: json(problem) },
      },
    });
    // safe: the handler takes what the endpoint's schemas gave, which the validators of this route have parsed
    const handle = routes[name] as AnyHandler;
    app.openapi(route, async (c) => {
      const caller = callerOf(c);
      const context: RouteContext = {
        ...shared,
        caller,
        request: c.req.raw,
        answer: new Headers(),
        get bench() {
          return benchOf(workspaceOf(caller));
        },
      };
      const answer = await handle(context, {
        params: validated(c, "param"),
        query: validated(c, "query"),
        body: validated(c, "json"),
      });
      for (const [name, value] of context.answer) c.header(name, value, { append: true });
      return respond(c, endpoint, answer);
    });
  }
}

const CALLER = "caller";

/** Before anything of the request is read: strangers learn nothing of what would be valid. */
const admit =
  (endpoint: Endpoint, authenticate: Authenticate): MiddlewareHandler =>
  async (c, next) => {
    const caller = await authenticate(c.req.raw);
    authorize(endpoint, caller);
    c.set(CALLER, caller);
    await next();
  };

// safe: `admit` has set it on every route
const callerOf = (c: Context) => c.get(CALLER) as Caller;

function workspaceOf(caller: Caller): string {
  if (caller !== null && "workspaceId" in caller) return caller.workspaceId;
  throw new Problem("signed-out", "Sign in first, or give a token that is still valid.");
}

function successOf({ response, file }: Endpoint) {
  if (response) return { 200: { description: "Done.", content: json(response) } };
  if (file) return { 200: { description: "The file.", content: { [file]: {} } } };
  return { 204: { description: "Done." } };
}

/** undefined where the endpoint declares no such part. */
const validated = (c: Context, part: "param" | "query" | "json"): unknown => c.req.valid(part as never);

function respond(c: Context, { response, file }: Endpoint, answer: unknown) {
  if (response) return c.json(answer as object, 200);
  if (!file) return c.body(null, 204);
  // safe: the one kind of file there is, by `RouteAnswer`
  const { bytes, type, saveAs, isFresh } = answer as FileAnswer;
  return c.body(bytes, 200, {
    "content-type": type,
    ...(saveAs === undefined && { "cache-control": isFresh ? "no-cache" : FILE_CACHE }),
    "content-disposition":
      saveAs === undefined ? "inline" : `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}`,
  });
}
