import { gunzipSync } from "node:zlib";
import type { AddressGuard } from "./address-guard.ts";
import { createGuardedFetch } from "./guarded-fetch.ts";

export interface FetchedText {
  status: number;
  text: string;
}

/** Fetches a small text of a site's own: robots.txt, a sitemap. */
export type SiteFetch = (url: string, signal?: AbortSignal) => Promise<FetchedText>;

const MAX_BYTES = 10_000_000;
const TIMEOUT_MS = 15_000;
const MAX_REDIRECTS = 5;

export function createSiteFetch(guard: AddressGuard, userAgent: string): SiteFetch {
  const fetch = createGuardedFetch(guard, userAgent);
  return async (url, signal) => {
    const { status, bytes } = await fetch({
      url,
      headers: { accept: "text/plain, application/xml, */*;q=0.5" },
      maxBytes: MAX_BYTES,
      timeoutMs: TIMEOUT_MS,
      redirects: MAX_REDIRECTS,
      signal,
    });
    return { status, text: decode(bytes) };
  };
}

/** Sitemaps are often kept as `.gz` files. */
function decode(bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return (isGzip ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES * 3 }) : bytes).toString("utf8");
  } catch {
    return "";
  }
}
