import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Problem } from "../../server/problem.ts";
import { captureOf, PNG, post, snapshotAt } from "./support/captures.ts";
import { makeServer } from "./support/make-server.ts";

const told = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { code: string; message: string }),
});

describe("a body over the limit", () => {
  test("100 KB for most things", async () => {
    const { request } = await makeServer();

    const answer = await told(await request("/api/audits", post({ name: "x".repeat(100_001) })));

    expect(answer).toMatchObject({
      status: 413,
      code: "too-large",
      message: expect.stringContaining("at most 100 KB"),
    });
  });

  test("6 MB for captures, the declared length notwithstanding", async () => {
    const { request } = await makeServer();
    const body = new Blob(["x".repeat(6_000_001)]).stream();

    const answer = await told(
      await request("/api/captures", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        duplex: "half",
      } as RequestInit),
    );

    expect(answer).toMatchObject({ status: 413, code: "too-large" });
  });

  test("an ordinary capture with a screenshot passes", async () => {
    const { client } = await makeServer();
    const audit = await client.call("createAudit", { body: { name: "Clocks" } });

    const capture = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/", { screenshot: PNG }),
    });

    expect(capture.hasScreenshot).toBe(true);
  });
});

describe("a request that is not valid names the place", () => {
  test.each([
    { name: "no JSON", path: "/api/audits", init: post("{name:"), message: "JSON" },
    { name: "no body", path: "/api/audits", init: { method: "POST" }, message: "body.name:" },
    {
      name: "another type of body",
      path: "/api/audits",
      init: { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" },
      message: "application/json",
    },
    {
      name: "a form's body",
      path: "/api/audits",
      init: { method: "POST", body: new URLSearchParams({ name: "x" }) },
      message: "application/json",
    },
    { name: "JSON null", path: "/api/audits", init: post("null"), message: "body:" },
    { name: "a missing field", path: "/api/audits", init: post({}), message: "body.name:" },
    {
      name: "a field of a list",
      path: "/api/audits",
      init: post({ name: "A", sites: [{ name: "B", url: "nowhere" }] }),
      message: "body.sites.0.url:",
    },
    { name: "a query", path: "/api/placements", init: {}, message: "query.url:" },
  ])("$name", async ({ path, init, message }) => {
    const { request, bugs } = await makeServer();

    const answer = await told(await request(path, init));

    expect(answer).toMatchObject({
      status: 400,
      code: "not-valid",
      message: expect.stringContaining(message),
    });
    expect(bugs).toEqual([]);
  });
});

describe("a text that cannot be kept is refused, not cut", () => {
  test.each([
    { name: "NUL", text: "Clocks\0and nothing more" },
    { name: "NUL alone", text: "\0" },
    { name: "half of an emoji", text: "Clocks \ud83d" },
  ])("$name", async ({ text }) => {
    const { client, request, bugs } = await makeServer();

    const answers = [
      await told(await request("/api/audits", post({ name: text }))),
      await told(
        await request("/api/audits", post({ name: "A", sites: [{ name: text, url: "https://a.example" }] })),
      ),
    ];

    expect(answers).toMatchObject([
      { status: 400, code: "not-valid", message: expect.stringMatching(/^body\.name: There is a character/) },
      { status: 400, code: "not-valid", message: expect.stringMatching(/^body\.sites\.0\.name: /) },
    ]);
    expect((await client.call("listAudits", { query: {} })).items).toEqual([]);
    expect(bugs).toEqual([]);
  });

  test("an emoji is whole", async () => {
    const { client } = await makeServer();

    await client.call("createAudit", { body: { name: "Clocks 🕰️" } });

    expect((await client.call("listAudits", { query: {} })).items[0]?.name).toBe("Clocks 🕰️");
  });

  test("a page's own title is kept in its snapshot, and shown without it", async () => {
    const { client } = await makeServer();
    const audit = await client.call("createAudit", { body: { name: "Clocks" } });
    const snapshot = await snapshotAt("https://own.example/");
    snapshot.parts.document!.title = `Clo\0cks \ud83d${"!".repeat(5_000)}`;

    const { id } = await client.call("createCapture", { body: await captureOf(audit.id, "", { snapshot }) });

    const { title } = await client.call("getCapture", { params: { id } });
    expect(title).toMatch(/^Clocks \ufffd!+$/);
    expect(title.length).toBeLessThanOrEqual(1_000);
    expect(await client.call("captureSnapshot", { params: { id } })).toMatchObject({
      parts: { document: { title: snapshot.parts.document!.title } },
    });
  });
});

describe("a day that the calendar has not is refused", () => {
  test.each(["2026-13-01", "2026-02-29", "0000-00-00", "9999-12-31"])("%s", async (day) => {
    const { client, request } = await makeServer();
    const audit = await client.call("createAudit", { body: { name: "Clocks" } });
    const { path } = await client.call("createFeed", {
      params: { id: audit.id },
      body: { language: "en" },
    });

    const answers = [
      await told(await request("/api/audits", post({ name: "A", nextAuditOn: day }))),
      await told(await request(`/api/audits/${audit.id}/actions`, post({ what: "Wind it", dueOn: day }))),
      await told(await request(`/api/audits/${audit.id}/touchpoints`, post({ name: "T", nextAuditOn: day }))),
      await told(await request(`/api/audits/${audit.id}/contacts?from=${day}`)),
    ];

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect((await request(path)).status).toBe(200);
  });

  test("a leap day is one", async () => {
    const { client } = await makeServer();

    const audit = await client.call("createAudit", { body: { name: "A", nextAuditOn: "2028-02-29" } });

    expect(audit.nextAuditOn).toBe("2028-02-29");
  });
});

describe("a malformed capture is refused whole, with the place", () => {
  test.each([
    {
      name: "a part of another shape",
      spoil: (s: Loose) => (s.parts.links = "none"),
      message: "body.snapshot.parts.links:",
    },
    {
      name: "a wrong value deep inside",
      spoil: (s: Loose) => (s.parts.blocks.rows[0].text = 7),
      message: "body.snapshot.parts.blocks.rows.0.text:",
    },
    { name: "no conditions", spoil: (s: Loose) => delete s.conditions, message: "body.snapshot.conditions:" },
    {
      name: "columns that do not fit together",
      spoil: (s: Loose) => s.parts.elements.tag.pop(),
      message: "body.snapshot.parts.elements:",
    },
    {
      name: "a part nothing can be told without",
      spoil: (s: Loose) => delete s.parts.blocks,
      message: "body.snapshot.parts.blocks:",
    },
    { name: "no version", spoil: (s: Loose) => delete s.version, message: "body.snapshot.version:" },
    {
      name: "a version that never was",
      spoil: (s: Loose) => (s.version = 0),
      message: "body.snapshot.version:",
    },
    {
      name: "an address that is a script",
      spoil: (s: Loose) => (s.url = "javascript:alert(1)"),
      message: "body.snapshot.url:",
    },
    {
      name: "an address that is none",
      spoil: (s: Loose) => (s.url = "https://"),
      message: "body.snapshot.url:",
    },
    {
      name: "an address without an end",
      spoil: (s: Loose) => (s.url = `https://own.example/?${"x".repeat(20_000)}`),
      message: "body.snapshot.url: It is longer",
    },
    {
      name: "a bottomless newer one",
      spoil: (s: Loose) => Object.assign(s, { version: 99, parts: nested(5_000) }),
      message: "body.snapshot: It is nested",
    },
  ])("$name", async ({ spoil, message }) => {
    const { client, request } = await makeServer();
    const audit = await client.call("createAudit", { body: { name: "Clocks" } });
    const snapshot = await snapshotAt("https://own.example/");
    spoil(snapshot as Loose);

    const answer = await told(
      await request("/api/captures", post(await captureOf(audit.id, "", { snapshot }))),
    );

    expect(answer).toMatchObject({
      status: 400,
      code: "not-valid",
      message: expect.stringContaining(message),
    });
    expect((await client.call("listCaptures", { params: { id: audit.id }, query: {} })).items).toEqual([]);
  });

  test("spoiled anywhere, it is scored or refused, and is never a bug", async () => {
    const { client, request, bugs } = await makeServer();
    const audit = await client.call("createAudit", { body: { name: "Clocks" } });
    const page = await snapshotAt("https://own.example/");
    const statuses = new Set<number>();

    for (const random of seeds(150)) {
      const snapshot = structuredClone(page);
      for (let times = 0; times < 3; times += 1) spoilSomewhere(snapshot, random);
      const response = await request("/api/captures", post(await captureOf(audit.id, "", { snapshot })));
      statuses.add(response.status);
      expect(await response.json()).not.toMatchObject({ code: "broken" });
    }

    expect([...statuses].sort()).toEqual([200, 400]);
    expect(bugs.filter((bug) => !(bug instanceof Problem))).toEqual([]);
  });

  test("a hundred mistakes are told in a sentence", async () => {
    const { client, request } = await makeServer();
    const audit = await client.call("createAudit", { body: { name: "Clocks" } });
    const snapshot = await snapshotAt("https://own.example/");
    Object.assign(snapshot.parts, { links: Array.from({ length: 100 }, () => 7) });

    const { message } = await told(
      await request("/api/captures", post(await captureOf(audit.id, "", { snapshot }))),
    );

    expect(message).toContain("and 95 more");
    expect(message.length).toBeLessThan(600);
  });

  test.each([
    {
      name: "no image",
      screenshot: `data:image/png;base64,${btoa("<svg onload=alert(1)>")}`,
      status: 400,
      code: "not-valid",
    },
    {
      name: "an SVG, which can hold a script",
      screenshot: `data:image/svg+xml;base64,${btoa("<svg xmlns='x'/>")}`,
      status: 400,
      code: "not-valid",
    },
    { name: "no Base64", screenshot: "data:image/png,plain", status: 400, code: "not-valid" },
    {
      name: "larger than 1.5 MB",
      screenshot: `data:image/png;base64,iVBORw0KGgo${"A".repeat(2_000_004 - 11)}`,
      status: 413,
      code: "too-large",
    },
  ])("a screenshot that is $name", async ({ screenshot, status, code }) => {
    const { client, request } = await makeServer();
    const audit = await client.call("createAudit", { body: { name: "Clocks" } });

    expect(
      await told(
        await request(
          "/api/captures",
          post(await captureOf(audit.id, "https://own.example/", { screenshot })),
        ),
      ),
    ).toMatchObject({ status, code });
  });

  test("into an audit, a site or a touchpoint that is not there, and its picture is not kept", async () => {
    const { client, request, folder } = await makeServer();
    const audit = await client.call("createAudit", { body: { name: "Clocks" } });
    const send = async (auditId: string, more: object) =>
      told(
        await request(
          "/api/captures",
          post(await captureOf(auditId, "https://own.example/", { screenshot: PNG, ...more })),
        ),
      );

    expect(await send("no-such-audit", {})).toMatchObject({ status: 404, code: "not-found" });
    expect(await send(audit.id, { siteId: "no-such-site" })).toMatchObject({
      status: 400,
      message: expect.stringContaining("body.siteId:"),
    });
    expect(await send(audit.id, { touchpointId: "no-such-touchpoint" })).toMatchObject({
      status: 400,
      message: expect.stringContaining("body.touchpointId:"),
    });
    const kept = readdirSync(join(folder, "screenshots"), { recursive: true, withFileTypes: true });
    expect(kept.filter((entry) => entry.isFile())).toEqual([]);
  });
});

describe("nothing there", () => {
  test.each([
    "/api/nothing",
    "/api/",
    "/api/audits/x/y/z",
    "/api/audits/cut",
    "/api/audits/a%2Fb",
    "/app.js",
    "/../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd.txt",
  ])("%s", async (path) => {
    const { request } = await makeServer();

    expect(await told(await request(path))).toMatchObject({
      status: 404,
      code: "not-found",
      message: expect.stringMatching(/\.$/),
    });
  });

  test("another method", async () => {
    const { request } = await makeServer();

    expect(await told(await request("/api/audits", { method: "DELETE" }))).toMatchObject({
      status: 404,
      code: "not-found",
    });
  });
});

test("a bug is told as one, and its message stays here", async () => {
  const { request, database, bugs } = await makeServer();
  database.client.close();

  const answer = await told(await request("/api/audits"));

  expect(answer).toMatchObject({ status: 500, code: "broken" });
  expect(answer.message).not.toMatch(/sql|client|closed|select/i);
  expect(bugs).toHaveLength(1);
});

// biome-ignore lint/suspicious/noExplicitAny: spoiled on purpose in ways that no type allows
type Loose = any;

/** Reproducible numbers from 0 to 1, a generator for each seed. */
function seeds(count: number): (() => number)[] {
  return Array.from({ length: count }, (_, seed) => {
    let state = seed * 7_919 + 1;
    return () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
  });
}

function spoilSomewhere(snapshot: Loose, random: () => number): void {
  const places: [Loose, string][] = [];
  const walk = (value: Loose) => {
    for (const key of Object.keys(value)) {
      places.push([value, key]);
      if (typeof value[key] === "object" && value[key] !== null) walk(value[key]);
    }
  };
  walk(snapshot);
  const [parent, key] = places[Math.floor(random() * places.length)]!;
  const value = parent[key];
  if (typeof value === "number") parent[key] = Math.floor(random() * 100_000);
  else if (typeof value === "string") parent[key] = `\u0000\ud83c<script>${value.slice(0, 3)}`;
  else if (Array.isArray(value)) parent[key] = value.slice(0, Math.floor(random() * value.length));
  else if (random() < 0.2) delete parent[key];
}

function nested(depth: number): object {
  let inner = {};
  for (let index = 0; index < depth; index += 1) inner = { inner };
  return inner;
}
