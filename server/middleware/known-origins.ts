import type { MiddlewareHandler } from "hono";
import { Problem } from "../problem.ts";

export interface KnownOrigins {
  /** Origins that this server is reached under. Anything else in `Host` is a name of somebody's that was pointed here. */
  own: readonly string[];
  /** Origins of others that may read answers: the extension's. */
  guests: readonly string[];
  /** Firefox gives an extension a new id on every machine: with `true` each of them is a guest, as its token decides what it may. */
  welcomesFirefox?: boolean;
}

const GUEST_METHODS = "GET, POST, PUT, PATCH, DELETE";
const GUEST_HEADERS = "authorization, content-type, idempotency-key, if-match, if-none-match";
/** What a guest may read beside the body. */
const GUEST_READS = "etag, retry-after";
const FIREFOX_EXTENSION = /^moz-extension:\/\/[0-9a-f-]{36}$/;
const PREFLIGHT_AGE_S = "600";

/**
 * Refuses every request that a foreign page could have caused, readings included: by the host it was sent to, by the origin it
 * came from, and, where no origin is told (pictures, scripts, forms of old), by what the browser says of its site.
 */
export function knownOrigins({ own, guests, welcomesFirefox = false }: KnownOrigins): MiddlewareHandler {
  const hosts = new Set(own.map((origin) => new URL(origin).host));
  return async (c, next) => {
    const host = c.req.header("host")?.toLowerCase();
    if (host === undefined || !hosts.has(host)) {
      throw new Problem(
        "foreign-origin",
        "This server answers only under its own address. Whoever runs it names that as PUBLIC_URL.",
      );
    }
    const origin = c.req.header("origin");
    const isGuest =
      origin !== undefined &&
      (guests.includes(origin) || (welcomesFirefox && FIREFOX_EXTENSION.test(origin)));
    if (origin !== undefined && !isGuest && !own.includes(origin)) {
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
    c.res.headers.set("access-control-expose-headers", GUEST_READS);
    if (c.req.method !== "OPTIONS") return;
    c.res.headers.set("access-control-allow-methods", GUEST_METHODS);
    c.res.headers.set("access-control-allow-headers", GUEST_HEADERS);
    c.res.headers.set("access-control-max-age", PREFLIGHT_AGE_S);
    if (c.req.header("access-control-request-private-network"))
      c.res.headers.set("access-control-allow-private-network", "true");
  };
}

const isForeign = (site: string | undefined) => site === "cross-site" || site === "same-site";

/** A link to the dashboard that a person followed from elsewhere. */
const isOpening = (method: string, path: string, mode: string | undefined) =>
  method === "GET" && mode === "navigate" && !path.startsWith("/api/");
