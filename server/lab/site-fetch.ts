import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { gunzipSync } from "node:zlib";
import type { AddressGuard } from "./address-guard.ts";
import { LabProblem } from "./lab-problem.ts";

export interface FetchedText {
  status: number;
  text: string;
}

/** Fetches a small text of a site's own: robots.txt, a sitemap. */
export type SiteFetch = (url: string, signal?: AbortSignal) => Promise<FetchedText>;

const MAX_BYTES = 10_000_000;
const TIMEOUT_MS = 15_000;
const MAX_REDIRECTS = 5;

/** Connects to the address that the guard has checked, on every redirect anew. */
export function createSiteFetch(guard: AddressGuard, userAgent: string): SiteFetch {
  return async (url, signal) => {
    let at = new URL(url);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      if (at.protocol !== "http:" && at.protocol !== "https:") break;
      const answer = await ask(at, guard, userAgent, signal);
      if (!answer.location || !URL.canParse(answer.location, at)) return answer;
      at = new URL(answer.location, at);
    }
    throw new LabProblem("redirect-loop", `${url} leads round in a circle of redirects.`);
  };
}

async function ask(
  url: URL,
  guard: AddressGuard,
  userAgent: string,
  signal: AbortSignal | undefined,
): Promise<FetchedText & { location: string | undefined }> {
  const isSecure = url.protocol === "https:";
  const port = Number(url.port || (isSecure ? 443 : 80));
  const host = await guard.resolve(url.hostname, port);
  const { promise, resolve, reject } = Promise.withResolvers<
    FetchedText & { location: string | undefined }
  >();
  const request = (isSecure ? httpsRequest : httpRequest)(
    {
      host,
      port,
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, "user-agent": userAgent, accept: "text/plain, application/xml, */*;q=0.5" },
      timeout: TIMEOUT_MS,
      ...(isSecure && { servername: url.hostname }),
      ...(signal && { signal }),
    },
    (answer) => {
      const chunks: Buffer[] = [];
      let size = 0;
      answer.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_BYTES) answer.destroy(new LabProblem("too-large", `${url.href} is too large.`));
        else chunks.push(chunk);
      });
      answer.on("error", reject);
      answer.on("end", () => {
        const status = answer.statusCode ?? 0;
        const isRedirect = status >= 300 && status < 400;
        resolve({
          status,
          text: decode(Buffer.concat(chunks)),
          location: isRedirect ? answer.headers.location : undefined,
        });
      });
    },
  );
  request.on("timeout", () =>
    request.destroy(new LabProblem("no-answer", `${url.href} did not answer in time.`)),
  );
  request.on("error", reject);
  request.end();
  return promise;
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
