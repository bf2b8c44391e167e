import { randomUUID } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";

/** What is told of a request once it is answered: nothing that anybody typed, no address, no token. */
export interface RequestNote {
  id: string;
  method: string;
  /** The pattern of its address, without what stood in it. */
  route: string;
  status: number;
  ms: number;
}

const REQUEST_ID = "requestId";

/** Gives every request an id, on its answer and in the log alike. */
export function requestLog(tell: (note: RequestNote) => void): MiddlewareHandler {
  return async (c, next) => {
    const id = randomUUID();
    const from = performance.now();
    c.set(REQUEST_ID, id);
    await next();
    c.res.headers.set("x-request-id", id);
    const ms = Math.round(performance.now() - from);
    tell({ id, method: c.req.method, route: routeOf(c), status: c.res.status, ms });
  };
}

// safe: `requestLog` runs before everything else
export const requestIdOf = (c: Context) => c.get(REQUEST_ID) as string;

/** The pattern of a request's address, without what stood in it. */
export const routeOf = (c: Context) =>
  matchedRoutes(c).findLast(({ path }) => !path.endsWith("*"))?.path ?? "dashboard";
