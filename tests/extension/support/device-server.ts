import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CallOutput } from "../../../shared/api/client.ts";
import type { AuditSummary } from "../../../shared/api/schemas.ts";
import { EXTENSION_ID } from "../../../shared/extension-id.ts";

export type Decision = "pending" | "allowed" | "denied" | "expired";

/** A server that lets programs in by RFC 8628 and by nothing else. */
export interface DeviceServer {
  /** Without a trailing slash. */
  origin: string;
  /** What the person has done on its page. */
  decision: Decision;
  /** How many of the next polls are answered by "slow_down", and by nothing at all. */
  slowDowns: number;
  hangUps: number;
  /** How many codes it has given. */
  codes: number;
  /** When each poll came, in milliseconds of this machine's own counting. */
  polls: number[];
  /** Tokens that were handed out and are still good. */
  tokens: Set<string>;
  /** `authorization` of each call of the API. */
  bearers: (string | undefined)[];
  /** Answers the captures that are sent. */
  onCapture(response: ServerResponse): void;
  /** Milliseconds that its clock is wrong by. */
  clockOffMs: number;
  close(): Promise<void>;
}

const USER_CODE = "WDJB-MJHT";
const GRANT = "urn:ietf:params:oauth:grant-type:device_code";
const CLIENT_ID = "tenpoint-extension";

export interface DeviceServerOptions {
  intervalS?: number;
  expiresInS?: number;
  audits?: readonly AuditSummary[];
}

export async function startDeviceServer(options: DeviceServerOptions = {}): Promise<DeviceServer> {
  const { intervalS = 1, expiresInS = 600, audits = [] } = options;
  const codes = new Set<string>();
  const http = createServer(async (request, response) => {
    response.setHeader("access-control-allow-origin", `chrome-extension://${EXTENSION_ID}`);
    response.setHeader("access-control-allow-headers", "authorization, content-type");
    response.setHeader("access-control-expose-headers", "retry-after");
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    const path = (request.url ?? "/").split("?")[0];
    if (path === "/api/identity") return json(response, 200, identity());
    if (path === "/oauth/device") return void begin(await form(request), response);
    if (path === "/oauth/token") return void poll(await form(request), response);
    if (path === "/let-in") {
      response.writeHead(200, { "content-type": "text/html" }).end("<h1>Let the extension in?</h1>");
      return;
    }
    const { authorization } = request.headers;
    server.bearers.push(authorization);
    if (!server.tokens.has(authorization?.replace(/^Bearer /, "") ?? ""))
      return json(response, 401, { code: "signed-out", message: "Sign in first." });
    if (path === "/api/captures" && request.method === "POST") {
      await form(request);
      return server.onCapture(response);
    }
    if (path === "/api/audits")
      return json(response, 200, { items: [...audits], nextCursor: null } satisfies CallOutput<"listAudits">);
    json(response, 404, { code: "not-found", message: "There is nothing at this address." });
  });
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  const { port } = http.address() as AddressInfo;

  const identity = () => ({
    product: "tenpoint",
    version: "0.1.0",
    api: 1,
    snapshotVersion: 1,
    rubric: { version: 1, hash: "0" },
    mode: "team",
    now: Date.now() + server.clockOffMs,
    deviceAuthorization: { codeUrl: "/oauth/device", tokenUrl: "/oauth/token", clientId: CLIENT_ID },
  });
  const begin = (asked: URLSearchParams, response: ServerResponse) => {
    if (asked.get("client_id") !== CLIENT_ID) return json(response, 400, { error: "invalid_client" });
    const device_code = crypto.randomUUID();
    codes.add(device_code);
    server.codes++;
    json(response, 200, {
      device_code,
      user_code: USER_CODE,
      verification_uri: `${server.origin}/let-in`,
      verification_uri_complete: `${server.origin}/let-in?code=${USER_CODE}`,
      expires_in: expiresInS,
      interval: intervalS,
    });
  };
  const poll = (asked: URLSearchParams, response: ServerResponse) => {
    server.polls.push(performance.now());
    if (server.hangUps > 0) {
      server.hangUps--;
      return response.destroy();
    }
    if (asked.get("grant_type") !== GRANT) return json(response, 400, { error: "unsupported_grant_type" });
    if (!codes.has(asked.get("device_code") ?? "")) return json(response, 400, { error: "invalid_grant" });
    if (server.slowDowns > 0) {
      server.slowDowns--;
      return json(response, 400, { error: "slow_down" });
    }
    if (server.decision === "pending") return json(response, 400, { error: "authorization_pending" });
    if (server.decision === "denied") return json(response, 400, { error: "access_denied" });
    if (server.decision === "expired") return json(response, 400, { error: "expired_token" });
    const access_token = crypto.randomUUID();
    server.tokens.add(access_token);
    json(response, 200, { access_token, token_type: "Bearer" });
  };

  const server: DeviceServer = {
    origin: `http://127.0.0.1:${port}`,
    decision: "pending",
    slowDowns: 0,
    hangUps: 0,
    codes: 0,
    polls: [],
    tokens: new Set(),
    bearers: [],
    onCapture: (response) => json(response, 500, { code: "broken", message: "Nothing is kept here." }),
    clockOffMs: 0,
    close: () =>
      new Promise((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      }),
  };
  return server;
}

export function json(response: ServerResponse, status: number, body: object, headers: object = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

async function form(request: IncomingMessage): Promise<URLSearchParams> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return new URLSearchParams(Buffer.concat(pieces).toString());
}
