import type { MiddlewareHandler } from "hono";
import { Problem } from "../problem.ts";

export interface KnownOrigins {
  /** Hosts with ports that this server is reached by. Anything else in `Host` is a name of somebody's that was pointed here. */
  hosts: readonly string[];
  /** Origins of others that may read answers: the extension's. */
  guests: readonly string[];
}

const GUEST_METHODS = "GET, POST, PUT, PATCH, DELETE";
const PREFLIGHT_AGE_S = "600";

/**
 * Refuses every request that a foreign page could have caused, readings included: by the host it was sent to, by the origin it
 * came from, and, where no origin is told (pictures, scripts, forms of old), by what the browser says of its site.
 */
export function knownOrigins({ hosts, guests }: KnownOrigins): MiddlewareHandler {
  const own = new Set(hosts.map((host) => `http://${host}`));
  return async (c, next) => {
    const host = c.req.header("host")?.toLowerCase();
    if (host === undefined || !hosts.includes(host)) {
      throw new Problem("foreign-origin", "This server answers only under its own address on this machine.");
    }
    const origin = c.req.header("origin");
    const isGuest = origin !== undefined && guests.includes(origin);
    if (origin !== undefined && !isGuest && !own.has(origin)) {
      throw new Problem(
        "foreign-origin",
        "This server answers its own dashboard and the Tenpoint extension, and no other page.",
      );
    }
    if (
      origin === undefined &&
      isForeign(c.req.header("sec-fetch-site")) &&
      !isOpening(c.req.method, c.req.path, c.req.header("sec-fetch-mode"))
    ) {
      throw new Problem(
        "foreign-origin",
        "This server answers its own dashboard and the Tenpoint extension, and no other page.",
      );
    }
    if (isGuest && c.req.method === "OPTIONS") c.res = new Response(null, { status: 204 });
    else await next();
    c.res.headers.append("vary", "Origin");
    if (!isGuest) return;
    c.res.headers.set("access-control-allow-origin", origin);
    if (c.req.method !== "OPTIONS") return;
    c.res.headers.set("access-control-allow-methods", GUEST_METHODS);
    c.res.headers.set("access-control-allow-headers", "content-type");
    c.res.headers.set("access-control-max-age", PREFLIGHT_AGE_S);
    if (c.req.header("access-control-request-private-network"))
      c.res.headers.set("access-control-allow-private-network", "true");
  };
}

const isForeign = (site: string | undefined) => site === "cross-site" || site === "same-site";

/** A link to the dashboard that a person followed from elsewhere. */
const isOpening = (method: string, path: string, mode: string | undefined) =>
  method === "GET" && mode === "navigate" && !path.startsWith("/api/");
