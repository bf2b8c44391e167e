import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { type Endpoint, scopeOf } from "../../shared/api/endpoint.ts";
import { type EndpointName, endpoints } from "../../shared/api/endpoints.ts";
import { problem } from "../../shared/api/problem.ts";
import { type Authenticate, authorize, type Caller } from "../auth/caller.ts";
import { eventStreamResponse, type StreamEvent } from "../live/event-stream.ts";
import { limitBody } from "../middleware/body-limits.ts";
import { etagOf, namesEtag } from "../middleware/etags.ts";
import { onceByKey } from "../middleware/once-by-key.ts";
import type { LimitRate } from "../middleware/rate-limits.ts";
import { Problem } from "../problem.ts";
import { checkTexts } from "./check-texts.ts";
import { routes } from "./index.ts";
import type { FileAnswer, RouteContext } from "./route.ts";

const json = (schema: Endpoint["body"]) => ({ "application/json": { schema: schema! } });

/** Content that is addressed by its hash never changes; the browser need not ask again. */
const FILE_CACHE = "private, max-age=31536000, immutable";

type AnyHandler = (
  context: RouteContext,
  input: { params: unknown; query: unknown; body: unknown },
) => Promise<unknown>;

export interface RoutesDeps
  extends Omit<RouteContext, "bench" | "caller" | "request" | "answer" | "checkRight"> {
  authenticate: Authenticate;
  limitRate: LimitRate;
}

/** Makes a route of every endpoint in the table: ask who calls, limit, validate, hand to the verb, answer. */
export function registerRoutes(app: OpenAPIHono, deps: RoutesDeps): void {
  const { authenticate, limitRate, ...shared } = deps;
  const { benchOf } = shared;
  // safe: the keys of the table
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const endpoint: Endpoint = endpoints[name];
    const route = createRoute({
      operationId: name,
      method: endpoint.method,
      path: endpoint.path,
      summary: endpoint.summary,
      tags: [tagOf(endpoint)],
      "x-access": endpoint.access,
      ...(endpoint.access !== "public" && { "x-scope": scopeOf(endpoint), security: [{ bearer: [] }] }),
      ...(endpoint.share && { "x-share": endpoint.share }),
      middleware: [
        limitRate(endpoint.limit),
        admit(endpoint, authenticate),
        limitBody(endpoint.maxBytes),
      ] as const,
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
        async checkRight() {
          const now = await authenticate(c.req.raw);
          authorize(endpoint, now);
          if (now === null || !("workspaceId" in now) || now.workspaceId !== workspaceOf(caller))
            throw new Problem("signed-out", "You are signed out. Sign in again.");
        },
        answer: new Headers(),
        get bench() {
          return benchOf(workspaceOf(caller));
        },
      };
      const input = {
        params: validated(c, "param"),
        query: validated(c, "query"),
        body: validated(c, "json"),
      };
      checkTexts(input, endpoint.pageField);
      const answer = await answerOnce(c, endpoint, context, { name, ...input }, () => handle(context, input));
      for (const [name, value] of context.answer) c.header(name, value, { append: true });
      return respond(c, endpoint, answer);
    });
  }
}

/** A write that carries an idempotency key is made once; who acts in no workspace has nowhere to keep one. */
async function answerOnce(
  c: Context,
  { method, file }: Endpoint,
  { caller, benchOf }: RouteContext,
  request: object,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const key = c.req.header("idempotency-key");
  const isWrite = method !== "get" && file === undefined;
  if (key === undefined || !isWrite || caller === null || !("workspaceId" in caller)) return work();
  const { answer, isRepeated } = await onceByKey(
    benchOf(caller.workspaceId),
    { key, request: { ...request, caller: callerKey(caller) } },
    work,
  );
  if (isRepeated) c.header("idempotency-replayed", "true");
  return answer;
}

/** Another person's answer is none of theirs, even under the same key. */
const callerKey = (caller: Exclude<Caller, null>) =>
  caller.kind === "share" ? caller.shareId : caller.userId;

/** The resource that an address begins with. */
const tagOf = ({ path }: Endpoint) => path.split("/")[2] ?? "";

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

function successOf({ response, file, events }: Endpoint) {
  if (events)
    return { 200: { description: "The stream.", content: { "text/event-stream": { schema: events } } } };
  if (response) return { 200: { description: "Done.", content: json(response) } };
  if (file) return { 200: { description: "The file.", content: { [file]: {} } } };
  return { 204: { description: "Done." } };
}

/** undefined where the endpoint declares no such part. */
const validated = (c: Context, part: "param" | "query" | "json"): unknown => c.req.valid(part as never);

async function respond(c: Context, { response, file, events, etag }: Endpoint, answer: unknown) {
  if (events) {
    // safe: what a handler of such an endpoint answers, by `RouteAnswer`
    const stream = eventStreamResponse(answer as AsyncIterable<StreamEvent>);
    // Who asks for the headers alone reads no stream, nor ever closes one.
    if (c.req.method === "HEAD") await stream.body?.cancel();
    return stream;
  }
  if (response && etag) {
    const tag = etagOf(answer);
    c.header("etag", tag);
    c.header("cache-control", "private, no-cache");
    if (namesEtag(c.req.header("if-none-match") ?? "", tag)) return c.body(null, 304);
  }
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
