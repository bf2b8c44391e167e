import { describe, expect, test } from "vitest";
import { captureOf, post } from "./support/captures.ts";
import { EXTENSION_ORIGIN, HOST, makeServer } from "./support/make-server.ts";

const dashboard = new Map([
  ["/index.html", { bytes: new TextEncoder().encode("<!doctype html>"), type: "text/html; charset=utf-8" }],
]);
const places = ["/api/identity", "/api/audits", "/", "/index.html", "/api/nothing"];

describe("refused, readings and the dashboard's files included", () => {
  test.each([
    { name: "a name that somebody pointed here", headers: { host: "evil.example" } },
    { name: "that name under our port", headers: { host: "evil.example:4010" } },
    { name: "our host under another port", headers: { host: "127.0.0.1:4011" } },
    { name: "no host at all", headers: { host: "" } },
    { name: "a page elsewhere", headers: { origin: "https://evil.example" } },
    { name: "a page of another server on this machine", headers: { origin: "http://127.0.0.1:3000" } },
    { name: "our origin under TLS, which we do not speak", headers: { origin: `https://${HOST}` } },
    { name: "a page without an origin of its own", headers: { origin: "null" } },
    { name: "another extension", headers: { origin: "chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" } },
    {
      name: "a picture on a page elsewhere",
      headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
    },
    {
      name: "a picture on another server's page",
      headers: { "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors" },
    },
  ])("$name", async ({ headers }) => {
    const { request } = await makeServer({ dashboard });

    for (const place of places) {
      const response = await request(place, { headers });
      expect(response.status, place).toBe(403);
      expect(await response.json()).toMatchObject({
        code: "foreign-origin",
        message: expect.stringMatching(/\.$/),
      });
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  test("a write of a foreign page changes nothing", async () => {
    const { request, client } = await makeServer();

    const response = await request("/api/audits", {
      ...post({ name: "Forged" }),
      headers: { origin: "https://evil.example", "content-type": "application/json" },
    });

    expect(response.status).toBe(403);
    expect((await client.call("listAudits")).items).toEqual([]);
  });

  test("a page elsewhere opened in the API by a link is refused too", async () => {
    const { request } = await makeServer();

    expect(
      (
        await request("/api/audits", {
          headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
        })
      ).status,
    ).toBe(403);
  });
});

describe("answered", () => {
  test.each([
    {
      name: "the dashboard's own requests",
      headers: { origin: `http://${HOST}`, "sec-fetch-site": "same-origin" },
    },
    {
      name: "an address typed by a person",
      headers: { "sec-fetch-site": "none", "sec-fetch-mode": "navigate" },
    },
    { name: "a program that is no browser", headers: {} },
    { name: "the host in capitals", headers: { host: HOST.toUpperCase() } },
    {
      name: "the extension",
      headers: { origin: EXTENSION_ORIGIN, "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" },
    },
  ])("$name", async ({ headers }) => {
    const { request } = await makeServer({ dashboard });

    expect((await request("/api/identity", { headers })).status).toBe(200);
    expect((await request("/", { headers })).status).toBe(200);
  });

  test("a link to the dashboard followed from elsewhere", async () => {
    const { request } = await makeServer({ dashboard });

    expect(
      (
        await request("/audits/1", {
          headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
        })
      ).status,
    ).toBe(200);
  });
});

describe("the extension, whose id is pinned, may read answers", () => {
  test("problems included", async () => {
    const { request } = await makeServer();

    for (const place of ["/api/identity", "/api/audits/none-such"]) {
      const { headers } = await request(place, { headers: { origin: EXTENSION_ORIGIN } });
      expect(headers.get("access-control-allow-origin"), place).toBe(EXTENSION_ORIGIN);
      expect(headers.get("vary")).toContain("Origin");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
    }
  });

  test("asks first and is let through", async () => {
    const { request } = await makeServer();

    const response = await request("/api/captures", {
      method: "OPTIONS",
      headers: {
        origin: EXTENSION_ORIGIN,
        "access-control-request-method": "POST",
        "access-control-request-private-network": "true",
      },
    });

    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(EXTENSION_ORIGIN);
    expect(response.headers.get("access-control-allow-methods")).toContain("POST");
    expect(response.headers.get("access-control-allow-headers")).toBe(
      "authorization, content-type, idempotency-key, if-match, if-none-match",
    );
    expect(response.headers.get("access-control-allow-private-network")).toBe("true");
  });

  test("a foreign page that asks first is told nothing", async () => {
    const { request } = await makeServer();

    const response = await request("/api/captures", {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    });

    expect(response.status).toBe(403);
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("headers", () => {
  test("the dashboard runs nothing inline, loads nothing from elsewhere, and is framed by nobody", async () => {
    const { request } = await makeServer({ dashboard });

    const { headers } = await request("/");
    const policy = headers.get("content-security-policy")!;

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  test("stand on problems too, and data is neither cached nor a document", async () => {
    const { request, client } = await makeServer();
    const audit = await client.call("createAudit", { body: { name: "Clocks" } });
    await client.call("createCapture", { body: await captureOf(audit.id, "https://own.example/") });

    for (const place of ["/api/audits", "/api/audits/none-such", "/api/nothing"]) {
      const { headers } = await request(place);
      expect(headers.get("content-security-policy"), place).toContain("sandbox");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });
});
