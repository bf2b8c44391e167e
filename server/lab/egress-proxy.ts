import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { AddressGuard } from "./address-guard.ts";
import { LabProblem, type LabProblemCode } from "./lab-problem.ts";

/** The only way out of a Chromium: whatever a page asks for, and every redirect, passes the guard here. */
export interface EgressProxy {
  /** For Chromium's `proxyServer`. */
  address: string;
  /** Why the last request to a host failed here; undefined where it did not. */
  problemWith(host: string): LabProblemCode | undefined;
  close(): Promise<void>;
}

export interface EgressLimits {
  /** Of everything that passes, both ways, compressed or enciphered as it is. */
  maxBytes: number;
  /** Requests, and tunnels of enciphered ones. */
  maxRequests: number;
  /** Told once; all that is open has been cut by then, and nothing more is let through. */
  onExceeded(limit: "bytes" | "requests"): void;
}

const REMEMBERED_HOSTS = 1_000;
const CONNECT_TIMEOUT_MS = 15_000;

export async function startEgressProxy(guard: AddressGuard, limits?: EgressLimits): Promise<EgressProxy> {
  const problems = new Map<string, LabProblemCode>();
  const sockets = new Set<Socket>();
  const remember = (host: string, error: unknown): LabProblemCode => {
    const code = codeOf(error);
    if (problems.size >= REMEMBERED_HOSTS) problems.clear();
    problems.set(host.toLowerCase(), code);
    return code;
  };

  let bytes = 0;
  let requests = 0;
  let isSpent = false;
  const spend = (limit: "bytes" | "requests", spent: number, most: number) => {
    if (isSpent || spent <= most) return;
    isSpent = true;
    for (const socket of sockets) socket.destroy();
    limits?.onExceeded(limit);
  };
  const meter: Meter = {
    request() {
      requests++;
      if (limits) spend("requests", requests, limits.maxRequests);
      return !isSpent;
    },
    bytes({ length }) {
      bytes += length;
      if (limits) spend("bytes", bytes, limits.maxBytes);
    },
  };

  const server = createServer((request, response) => {
    if (meter.request()) void forward(request, response, guard, remember, meter);
    else response.destroy();
  });
  server.on("connect", (request: IncomingMessage, client: Socket, head: Buffer) => {
    if (meter.request()) void tunnel(request, client, head, guard, remember, meter);
    else client.destroy();
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // safe: a server that listens on a port of an address has one
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    problemWith: (host) => problems.get(host.toLowerCase()),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

type Remember = (host: string, error: unknown) => LabProblemCode;

interface Meter {
  /** Whether one more may be made. */
  request(): boolean;
  bytes(chunk: { length: number }): void;
}

async function tunnel(
  request: IncomingMessage,
  client: Socket,
  head: Buffer,
  guard: AddressGuard,
  remember: Remember,
  meter: Meter,
) {
  client.on("error", () => client.destroy());
  const target = URL.canParse(`http://${request.url}`) ? new URL(`http://${request.url}`) : null;
  if (!target) return client.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  const port = Number(target.port || 80);
  try {
    const host = await guard.resolve(target.hostname, port);
    if (client.destroyed) return;
    const upstream = connect({ host, port, timeout: CONNECT_TIMEOUT_MS });
    const fail = (error: unknown) => {
      remember(target.hostname, error);
      if (client.writable) client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      upstream.destroy();
    };
    upstream.once("error", fail);
    upstream.once("timeout", () => fail(new LabProblem("no-answer", "")));
    upstream.once("connect", () => {
      upstream.setTimeout(0);
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      if (head.length > 0) upstream.write(head);
      client.on("data", meter.bytes).pipe(upstream).on("data", meter.bytes).pipe(client);
    });
    client.once("close", () => upstream.destroy());
  } catch (error) {
    remember(target.hostname, error);
    client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  }
}

async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  guard: AddressGuard,
  remember: Remember,
  meter: Meter,
) {
  const target = request.url && URL.canParse(request.url) ? new URL(request.url) : null;
  if (target?.protocol !== "http:") {
    response.writeHead(400).end();
    return;
  }
  const port = Number(target.port || 80);
  const fail = (error: unknown) => {
    remember(target.hostname, error);
    // A cut connection, not an answer: a page must not be taken for what stands in the proxy's own words.
    response.destroy();
  };
  try {
    const host = await guard.resolve(target.hostname, port);
    if (response.destroyed) return;
    const { "proxy-connection": _, "proxy-authorization": __, ...headers } = request.headers;
    const upstream = httpRequest(
      {
        host,
        port,
        method: request.method,
        path: `${target.pathname}${target.search}`,
        headers: { ...headers, host: target.host },
      },
      (answer) => {
        try {
          response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
        } catch (cause) {
          // What Node reads is more than it writes: a status of 099, a control character beside it.
          fail(new LabProblem("bad-answer", "", { cause }));
          return;
        }
        answer.on("data", meter.bytes).pipe(response);
        answer.on("error", () => response.destroy());
      },
    );
    upstream.on("error", fail);
    // One that turns to another protocol is closed without an error.
    upstream.on("close", () => {
      if (!response.headersSent && !response.destroyed) fail(new LabProblem("bad-answer", ""));
    });
    response.on("close", () => upstream.destroy());
    request.on("data", meter.bytes).pipe(upstream);
  } catch (error) {
    fail(error);
  }
}

function codeOf(error: unknown): LabProblemCode {
  if (error instanceof LabProblem) return error.code;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ECONNREFUSED") return "connection-refused";
  if (code === "ECONNRESET" || code === "EPIPE") return "no-answer";
  if (code === "ETIMEDOUT") return "no-answer";
  if (code.startsWith("HPE_")) return "bad-answer";
  return "not-reachable";
}
