import type { MiddlewareHandler } from "hono";

/** Nothing inline, nothing from elsewhere, nobody may frame it. */
const DASHBOARD_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
/** Answers of the API are data; whoever opens one in a tab sees it as text or as a picture. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** A browser that has seen the server under TLS asks it under nothing else for half a year. */
const HSTS = "max-age=15552000";

export const securityHeaders =
  (isSecure: boolean): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const isApi = c.req.path.startsWith("/api/");
    const { headers } = c.res;
    // A page that the API gives has named its own.
    if (!isApi || !headers.has("content-security-policy"))
      headers.set("content-security-policy", isApi ? API_POLICY : DASHBOARD_POLICY);
    headers.set("x-content-type-options", "nosniff");
    headers.set("x-frame-options", "DENY");
    headers.set("referrer-policy", "no-referrer");
    headers.set("cross-origin-resource-policy", "same-origin");
    headers.set("cross-origin-opener-policy", "same-origin");
    headers.set("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (isSecure) headers.set("strict-transport-security", HSTS);
    if (isApi && !headers.has("cache-control")) headers.set("cache-control", "no-store");
  };
