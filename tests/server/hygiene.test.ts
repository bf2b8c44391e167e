import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";
import { createLog, writeTo } from "../../server/log.ts";
import { createClientAddress } from "../../server/middleware/client-address.ts";
import { keepSecrets } from "../../server/secrets.ts";
import { startServer } from "../../server/start-server.ts";
import { listedJobs } from "./support/listed-jobs.ts";
import { EXTENSION_ORIGIN, makeFolder, makeServer } from "./support/make-server.ts";
import { makeTeam, PASSWORD } from "./support/make-team.ts";

describe("where a request comes from", () => {
  const addressOf = async (trusted: string[], connected: string, forwarded?: string) => {
    const app = new Hono();
    const clientAddress = createClientAddress(trusted);
    app.get("/", (c) => c.text(clientAddress(c)));
    const env = { incoming: { socket: { remoteAddress: connected } } };
    const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
    return (await app.request("/", { headers }, env)).text();
  };

  test.each([
    {
      name: "no proxy is trusted: the header counts for nothing",
      trusted: [],
      connected: "203.0.113.9",
      forwarded: "198.51.100.1",
      is: "203.0.113.9",
    },
    {
      name: "somebody who is no proxy says they are",
      trusted: ["10.0.0.0/8"],
      connected: "203.0.113.9",
      forwarded: "198.51.100.1",
      is: "203.0.113.9",
    },
    {
      name: "a trusted proxy's word",
      trusted: ["10.0.0.0/8"],
      connected: "10.1.2.3",
      forwarded: "198.51.100.1",
      is: "198.51.100.1",
    },
    {
      name: "what the client wrote in front is not believed",
      trusted: ["10.0.0.0/8"],
      connected: "10.1.2.3",
      forwarded: "1.2.3.4, 198.51.100.1",
      is: "198.51.100.1",
    },
    {
      name: "two proxies in a row",
      trusted: ["10.0.0.0/8"],
      connected: "10.1.2.3",
      forwarded: "198.51.100.1, 10.9.9.9",
      is: "198.51.100.1",
    },
    {
      name: "a proxy that says nothing",
      trusted: ["10.0.0.0/8"],
      connected: "10.1.2.3",
      forwarded: undefined,
      is: "10.1.2.3",
    },
    {
      name: "a proxy that passes on what is no address",
      trusted: ["10.0.0.0/8"],
      connected: "10.1.2.3",
      forwarded: "198.51.100.1, <script>",
      is: "10.1.2.3",
    },
    {
      name: "IPv4 in the clothes of IPv6",
      trusted: ["127.0.0.1"],
      connected: "::ffff:127.0.0.1",
      forwarded: "198.51.100.1",
      is: "198.51.100.1",
    },
    {
      name: "IPv6",
      trusted: ["fd00::/8"],
      connected: "fd00::1",
      forwarded: "2001:db8::7",
      is: "2001:db8::7",
    },
    { name: "no socket", trusted: [], connected: "", forwarded: "198.51.100.1", is: "unknown" },
  ])("$name", async ({ trusted, connected, forwarded, is }) => {
    expect(await addressOf(trusted, connected, forwarded)).toBe(is);
  });
});

describe("how often", () => {
  const rates = {
    "sign-in": { points: 5, seconds: 60 },
    token: { points: 5, seconds: 60 },
    capture: { points: 5, seconds: 60 },
    share: { points: 5, seconds: 60 },
  };

  test("too many are told to wait, with how long", async () => {
    const team = await makeTeam({ rates });
    const { request } = team.openBrowser();
    const ask = () =>
      request("/api/password-resets", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email: "olga@clocks.example" }),
      });

    for (let count = 0; count < 5; count += 1) expect((await ask()).status).toBe(204);
    const refused = await ask();

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: "too-many" });
    expect((await request("/api/identity")).status).toBe(200);
  });

  test("a forged header does not begin the count anew", async () => {
    const team = await makeTeam({ rates });
    const { request } = team.openBrowser();
    const statuses = [];
    for (let count = 0; count < 8; count += 1)
      statuses.push(
        (
          await request("/api/device/code", {
            method: "POST",
            headers: { "x-forwarded-for": `198.51.100.${count}` },
            body: new URLSearchParams({ client_id: "x" }),
          })
        ).status,
      );

    expect(statuses).toEqual([400, 400, 400, 400, 400, 429, 429, 429]);
  });
});

describe("what the log keeps", () => {
  const listen = () => {
    const lines: string[] = [];
    const log = createLog(
      "debug",
      new Writable({
        write(chunk: Buffer, _, done) {
          lines.push(chunk.toString());
          done();
        },
      }),
    );
    return { lines, ...writeTo(log) };
  };

  test("of a walk through the server: ids, patterns and times, and nothing that anybody typed", async () => {
    const { lines, noteRequest } = listen();
    const team = await makeTeam();
    const { owner } = await team.setUp();
    const audit = await owner.client.call("createAudit", { body: { name: "Secret clocks" } });
    await owner.client.call("getAudit", { params: { id: audit.id } });
    const { token } = await owner.client.call("createToken", { body: { name: "CI", scopes: ["read"] } });
    await team.withToken(token).request(`/api/audits?access_token=${token}`);
    await owner.request("/audits/anything?email=olga@clocks.example");
    for (const note of team.notes) noteRequest(note);

    const all = lines.join("");
    expect(lines.length).toBeGreaterThanOrEqual(6);
    expect(all).toContain('"route":"/api/audits/:id"');
    for (const said of ["olga", "clocks", audit.id, token, PASSWORD, "127.0.0.1"])
      expect(all).not.toContain(said);
  });

  test("of a query that failed: no parameters of it, no address, no token", () => {
    const { lines, reportBug } = listen();
    const secret = "Zm9yIHlvdXIgZXllcyBvbmx5LCBwbGVhc2UuLi4";
    const cause = new Error(`SQLITE_CONSTRAINT: users.email olga@clocks.example ${secret}`);

    reportBug(
      new Error("Failed query: insert into users values (?)\nparams: Olga Petrova,olga@clocks.example", {
        cause,
      }),
      "POST /api/setup",
    );

    expect(lines.join("")).toContain("SQLITE_CONSTRAINT");
    expect(lines.join("")).toContain("hygiene.test.ts");
    expect(lines.join("")).not.toMatch(/olga|Petrova|Zm9y/i);
  });

  test("an answer carries the id that the log has", async () => {
    const team = await makeTeam();
    const answers = await Promise.all([
      team.openBrowser().request("/api/audits"),
      team.openBrowser().request("/api/nothing"),
      team.openBrowser().request("/healthz"),
    ]);

    const ids = answers.map(({ headers }) => headers.get("x-request-id"));
    expect(new Set(ids).size).toBe(3);
    expect(team.notes.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

describe("secrets", () => {
  test("are made at the first start, kept, and readable by one user alone", () => {
    const folder = join(makeFolder(), "data");

    const first = keepSecrets(folder);

    expect(first.auth.length).toBeGreaterThanOrEqual(43);
    expect(keepSecrets(folder)).toEqual(first);
    expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, "secrets.json"), "utf8")).toContain(first.auth);
  });

  test("of two folders differ", () => {
    expect(keepSecrets(makeFolder()).auth).not.toBe(keepSecrets(makeFolder()).auth);
  });
});

describe("the extension's origin", () => {
  test.each([
    { name: "the pinned one of Chromium", origin: EXTENSION_ORIGIN, status: 200 },
    {
      name: "any of Firefox, whose ids differ by machine",
      origin: "moz-extension://0c8e8d21-1f56-4d2b-8a2d-9c1d3f0b6a55",
      status: 200,
    },
    { name: "another of Chromium", origin: `chrome-extension://${"a".repeat(32)}`, status: 403 },
    { name: "what only begins like Firefox's", origin: "moz-extension://evil.example", status: 403 },
  ])("$name: $status", async ({ origin, status }) => {
    const team = await makeTeam();

    expect((await team.openBrowser().request("/api/identity", { headers: { origin } })).status).toBe(status);
  });

  test("may send its token, after asking", async () => {
    const team = await makeTeam();

    const answer = await team.openBrowser().request("/api/captures", {
      method: "OPTIONS",
      headers: { origin: EXTENSION_ORIGIN, "access-control-request-headers": "authorization" },
    });

    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-headers")).toContain("authorization");
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
  });
});

test("health is told to anybody under any name, and nothing more", async () => {
  const { request } = await makeServer();

  const alive = await request("/healthz", { headers: { host: "10.0.0.5:4010" } });
  const ready = await request("/readyz", { headers: { host: "balancer.internal" } });

  expect([alive.status, await alive.text()]).toEqual([200, "ok"]);
  expect([ready.status, await ready.text()]).toEqual([200, "ready"]);
});

test("a team's server on a real socket: it is ready, stays a team's ever after, and its sessions outlive a restart", async () => {
  const folder = makeFolder();
  const start = (variables: Record<string, string>, asTeam: boolean) =>
    startServer(readConfig({ TENPOINT_DATA: folder, ...variables }, { asTeam }), {
      version: "0.0.0",
      startJobs: async () => ({ ...listedJobs(), close: async () => undefined }),
      reportBug: (error) => {
        throw error;
      },
      tell: () => undefined,
    });
  const first = await start({ PORT: "0" }, true);
  const { port, origin } = new URL(first.url);
  const token = first.ownerLink?.split("#")[1];
  const answer = await fetch(`${origin}/api/setup`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      token,
      name: "Olga",
      email: "olga@clocks.example",
      password: PASSWORD,
      workspaceName: "Clocks",
    }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  expect([answer.status, cookie.startsWith(`tenpoint-${port}.`)]).toEqual([200, true]);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  await first.close();

  const second = await start({ PORT: port }, false);
  // Under its other name, so that no connection to the first one is taken up again.
  const sameServer = `http://localhost:${port}`;
  const known = await fetch(`${sameServer}/api/session`, { headers: { cookie } });
  const stranger = await fetch(`${sameServer}/api/audits`);
  await second.close();

  expect(await known.json()).toMatchObject({ mode: "team", person: { name: "Olga" } });
  expect(stranger.status).toBe(401);
  expect(second.ownerLink).toBeNull();
});
