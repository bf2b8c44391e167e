import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import type { AddressGuard } from "./address-guard.ts";
import { LabProblem } from "./lab-problem.ts";

export interface FetchOrder {
  url: string;
  method?: "GET" | "POST";
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Of the answer. */
  maxBytes: number;
  /** What lies beyond `maxBytes` is refused with the whole answer, or cut off. */
  beyond?: "refuse" | "cut";
  /** From the asking to the last byte, redirects included. */
  timeoutMs: number;
  /** Redirects that are followed, each judged anew; none where absent. */
  redirects?: number;
  signal?: AbortSignal | undefined;
}

export interface Fetched {
  /** Where the answer stood, after the redirects. */
  url: string;
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

/** The server's one way to ask another machine something, wherever the address came from. Throws a `LabProblem`. */
export type GuardedFetch = (order: FetchOrder) => Promise<Fetched>;

/** Asks the machine that the guard has judged, by its number and not by its name, on every redirect anew. */
export const createGuardedFetch =
  (guard: AddressGuard, userAgent: string): GuardedFetch =>
  async (order) => {
    const { url, timeoutMs, redirects = 0, signal } = order;
    const late = AbortSignal.timeout(timeoutMs);
    const ended = signal ? AbortSignal.any([signal, late]) : late;
    let at = parseAddress(url);
    for (let hop = 0; ; hop++) {
      const answer = await ask(at, order, guard, userAgent, ended).catch((error: unknown) => {
        throw explain(error, at, late, signal);
      });
      const { location } = answer.headers;
      const isRedirect = answer.status >= 300 && answer.status < 400 && location !== undefined;
      if (redirects === 0 || !isRedirect || !URL.canParse(location, at)) return answer;
      if (hop === redirects)
        throw new LabProblem("redirect-loop", `${url} leads round in a circle of redirects.`);
      at = parseAddress(new URL(location, at).href);
    }
  };

function parseAddress(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:")
    throw new LabProblem("not-an-address", `${written.slice(0, 200)} is not an http or https address.`);
  return url;
}

async function ask(
  url: URL,
  { method = "GET", headers = {}, body, maxBytes, beyond = "refuse" }: FetchOrder,
  guard: AddressGuard,
  userAgent: string,
  signal: AbortSignal,
): Promise<Fetched> {
  const isSecure = url.protocol === "https:";
  const port = Number(url.port || (isSecure ? 443 : 80));
  const host = await unlessAborted(guard.resolve(url.hostname, port), signal);
  const { promise, resolve, reject } = Promise.withResolvers<Fetched>();
  let isAnswered = false;
  const isNamed = isIP(url.hostname.replace(/^\[|\]$/g, "")) === 0;
  const request = (isSecure ? httpsRequest : httpRequest)(
    {
      host,
      port,
      method,
      path: `${url.pathname}${url.search}`,
      headers: {
        ...headers,
        ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
        host: url.host,
        "user-agent": userAgent,
      },
      // Nothing of one asking is left open for another.
      agent: false,
      signal,
      ...(isSecure && isNamed && { servername: url.hostname }),
    },
    (answer) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      let size = 0;
      const end = () =>
        resolve({
          url: url.href,
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          bytes: Buffer.concat(chunks),
        });
      answer.on("data", (chunk: Buffer) => {
        chunks.push(chunk.subarray(0, Math.max(0, maxBytes - size)));
        size += chunk.length;
        if (size <= maxBytes) return;
        if (beyond === "refuse") reject(new LabProblem("too-large", `${url.href} is too large.`));
        else end();
        request.destroy();
      });
      answer.on("error", reject);
      answer.on("end", end);
    },
  );
  request.on("error", reject);
  // One that turns to another protocol is closed with neither an answer nor an error.
  request.on("close", () => {
    if (!isAnswered) reject(notValid(url.host));
  });
  request.end(body);
  return promise;
}

/** A resolver may hang like any other machine. */
async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

const notValid = (host: string, cause?: ErrorOptions) =>
  new LabProblem("bad-answer", `What ${host} answers is not a valid answer.`, cause);

function explain(error: unknown, { href, host }: URL, late: AbortSignal, signal: AbortSignal | undefined) {
  if (error instanceof LabProblem) return error;
  const cause = { cause: error };
  if (signal?.aborted) return new LabProblem("cancelled", "It was stopped.", cause);
  if (late.aborted) return new LabProblem("no-answer", `${href} did not answer in time.`, cause);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ECONNREFUSED")
    return new LabProblem(
      "connection-refused",
      `No server is running at ${host}: the connection was refused.`,
      cause,
    );
  if (code.startsWith("HPE_")) return notValid(host, cause);
  if (/CERT|SSL|TLS/.test(code))
    return new LabProblem("certificate", `The certificate of ${host} is not valid.`, cause);
  if (code === "ECONNRESET" || code === "EPIPE" || code === "ETIMEDOUT")
    return new LabProblem("no-answer", `${host} took the request and answered nothing.`, cause);
  return new LabProblem("not-reachable", `${host} cannot be reached.`, cause);
}
