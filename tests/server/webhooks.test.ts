import { Webhook } from "standardwebhooks";
import { describe, expect, onTestFinished, test } from "vitest";
import { createPublicGuard } from "../../server/lab/address-guard.ts";
import { createGuardedFetch } from "../../server/lab/guarded-fetch.ts";
import { queueDelivery } from "../../server/webhooks/queue-delivery.ts";
import { startWebhooks } from "../../server/webhooks/start-webhooks.ts";
import type { WebhookEvent } from "../../shared/api/webhooks.ts";
import { captureOf } from "./support/captures.ts";
import { makeServer, type ServerOptions, type TestServer } from "./support/make-server.ts";
import { type Receiver, startReceiver } from "./support/receiver.ts";

interface HookOptions extends ServerOptions {
  allow?: readonly string[];
  backOffMs?: readonly number[];
  answerWithinMs?: number;
}

/** A server that tells webhooks what happens, quickly; stops with the test. */
async function makeTeller(
  receiver: Receiver,
  { allow = [receiver.host], backOffMs = [20, 20], answerWithinMs = 15_000, ...options }: HookOptions = {},
) {
  const server = await makeServer(options);
  const start = () => {
    const running = startWebhooks({
      scopes: async () => [server.bench.scope],
      benchOf: (scope) => ({ ...server.bench, scope }),
      fetch: createGuardedFetch(createPublicGuard(allow), "Tenpoint"),
      reportBug: (error) => server.bugs.push(error),
      backOffMs,
      everyMs: 10,
      answerWithinMs,
    });
    onTestFinished(() => running.close());
    return running;
  };
  return { server, start };
}

const hook = (server: TestServer, url: string, events: WebhookEvent[], auditId: string | null = null) =>
  server.client.call("createWebhook", { body: { url, events, auditId } });

const newAudit = (server: TestServer, name = "Clocks") =>
  server.client.call("createAudit", {
    body: { name, sites: [{ name: "Reed", url: "https://own.example/" }] },
  });

const deliveriesOf = async (server: TestServer, id: string) =>
  (await server.client.call("listDeliveries", { params: { id }, query: {} })).items;

describe("what is told", () => {
  test("a capture, signed so that the receiver can check it, once however often it is sent", async () => {
    const receiver = await startReceiver();
    const { server, start } = await makeTeller(receiver);
    const audit = await newAudit(server);
    const { secret } = await hook(server, receiver.url, ["capture.created"]);
    start();
    const body = await captureOf(audit.id, "https://own.example/");

    await server.client.call("createCapture", { body });
    await server.client.call("createCapture", { body });
    const [first] = await receiver.until(1);
    const second = await captureOf(audit.id, "https://own.example/contact");
    await server.client.call("createCapture", { body: second });
    const all = await receiver.until(2);

    expect(all).toHaveLength(2);
    expect(first?.message).toMatchObject({
      type: "capture.created",
      data: {
        auditId: audit.id,
        capture: { id: body.id, url: "https://own.example/", score: expect.any(Number) },
      },
    });
    const headers = first!.headers as Record<string, string>;
    expect(new Webhook(secret).verify(first!.body, headers)).toEqual(first!.message);
    expect(() => new Webhook(secret).verify(first!.body.replace("own", "0wn"), headers)).toThrow();
    expect(headers["content-type"]).toBe("application/json");
  });

  test("a cell that changes its level, from which to which", async () => {
    const receiver = await startReceiver();
    const { server, start } = await makeTeller(receiver);
    const audit = await newAudit(server);
    const { sites, rows } = await server.client.call("getAudit", { params: { id: audit.id } });
    const params = { touchpointId: rows[0]!.touchpoint.id, siteId: sites[0]!.id };
    const rate = (score: number) =>
      server.client.call("rateCell", { params, body: { score, raterName: "Anna" } });
    await rate(3);
    await hook(server, receiver.url, ["level.changed"]);
    start();

    await rate(3.5);
    await rate(7);
    const [told] = await receiver.until(1, "level.changed");
    await rate(2);
    const all = await receiver.until(2, "level.changed");

    expect(told?.message.data).toMatchObject({
      auditId: audit.id,
      touchpoint: { id: params.touchpointId },
      site: { id: params.siteId, isOwn: true },
      before: "negative",
      after: "neutral",
      score: 7,
    });
    expect(all.map(({ message }) => message.data.after)).toEqual(["neutral", "negative"]);
  });

  test("an action that is closed, and again when it was opened meanwhile", async () => {
    const receiver = await startReceiver();
    const { server, start } = await makeTeller(receiver);
    const audit = await newAudit(server);
    await hook(server, receiver.url, ["action.closed"]);
    start();
    const action = await server.client.call("createAction", {
      params: { id: audit.id },
      body: { what: "Mend the form" },
    });
    const set = (state: "open" | "done") =>
      server.client.call("updateAction", { params: { id: action.id }, body: { state } });

    await set("done");
    await receiver.until(1);
    await set("open");
    await set("done");
    const all = await receiver.until(2);

    expect(all.map(({ message }) => message.type)).toEqual(["action.closed", "action.closed"]);
    expect(all[0]?.message.data).toMatchObject({
      action: { id: action.id, what: "Mend the form", state: "done" },
    });
  });

  test("nothing that came before it, was not asked for, or is in another audit or workspace", async () => {
    const receiver = await startReceiver();
    const { server, start } = await makeTeller(receiver);
    const others = await makeServer({ folder: server.folder, workspace: "theirs" });
    const [audit, beside, foreign] = [
      await newAudit(server),
      await newAudit(server, "Beside"),
      await newAudit(others),
    ];
    const capture = async (on: TestServer, auditId: string) =>
      on.client.call("createCapture", { body: await captureOf(auditId, "https://own.example/") });
    await capture(server, audit.id);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await hook(server, receiver.url, ["capture.created"], audit.id);
    start();
    await capture(server, beside.id);
    await capture(others, foreign.id);
    const wanted = await capture(server, audit.id);

    await receiver.until(1);

    expect(receiver.received.map(({ message }) => (message.data.capture as { id: string }).id)).toEqual([
      wanted.id,
    ]);
  });

  test("while it is off nothing, and what happened then not later either", async () => {
    const receiver = await startReceiver();
    const { server, start } = await makeTeller(receiver);
    const audit = await newAudit(server);
    const { id } = await hook(server, receiver.url, ["capture.created"]);
    start();
    const turn = (isOn: boolean) => server.client.call("updateWebhook", { params: { id }, body: { isOn } });
    const capture = async (path: string) =>
      server.client.call("createCapture", { body: await captureOf(audit.id, `https://own.example/${path}`) });

    await turn(false);
    await capture("while-off");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await turn(true);
    await capture("while-on");
    await receiver.until(1);

    expect(receiver.received.map(({ message }) => (message.data.capture as { url: string }).url)).toEqual([
      "https://own.example/while-on",
    ]);
  });
});

describe("a receiver that fails", () => {
  test("is tried again, and every try stands in the log", async () => {
    const receiver = await startReceiver();
    const { server, start } = await makeTeller(receiver);
    const { id } = await hook(server, receiver.url, ["capture.created"]);
    receiver.answerWith((response) => response.writeHead(receiver.received.length < 3 ? 503 : 204).end());
    start();

    const queued = await server.client.call("testWebhook", { params: { id } });
    const all = await receiver.until(3);
    await expect.poll(async () => (await deliveriesOf(server, id))[0]?.state).toBe("delivered");

    const [delivery] = await deliveriesOf(server, id);
    expect(queued).toMatchObject({ event: "test", state: "waiting", attempts: [] });
    expect(delivery?.attempts.map(({ status, problem }) => [status, problem])).toEqual([
      [503, "The address answered 503."],
      [503, "The address answered 503."],
      [204, null],
    ]);
    expect(new Set(all.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([delivery?.id]));
  });

  test("is given up after the last try, and can be tried again by hand", async () => {
    const receiver = await startReceiver();
    const { server, start } = await makeTeller(receiver, { backOffMs: [10] });
    const { id } = await hook(server, receiver.url, ["capture.created"]);
    receiver.answerWith((response) => response.writeHead(500).end());
    start();
    await server.client.call("testWebhook", { params: { id } });
    await expect.poll(async () => (await deliveriesOf(server, id))[0]?.state).toBe("failed");
    receiver.answerWith((response) => response.end());

    const [failed] = await deliveriesOf(server, id);
    await server.client.call("retryDelivery", { params: { id: failed!.id } });

    await expect.poll(async () => (await deliveriesOf(server, id))[0]?.state).toBe("delivered");
    expect((await deliveriesOf(server, id))[0]?.attempts).toHaveLength(3);
  });

  test("is turned off where it says that it is gone", async () => {
    const receiver = await startReceiver();
    const { server, start } = await makeTeller(receiver);
    const { id } = await hook(server, receiver.url, ["capture.created"]);
    receiver.answerWith((response) => response.writeHead(410).end());
    start();

    await server.client.call("testWebhook", { params: { id } });
    await expect
      .poll(async () => (await server.client.call("listWebhooks")).items[0])
      .toMatchObject({ id, isOn: false });

    expect((await deliveriesOf(server, id))[0]).toMatchObject({ state: "failed" });
    await expect(server.client.call("testWebhook", { params: { id } })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("and never answers is left after a while, and holds no other up", async () => {
    const [stuck, quick] = [await startReceiver(), await startReceiver()];
    const { server, start } = await makeTeller(stuck, {
      allow: [stuck.host, quick.host],
      answerWithinMs: 500,
    });
    stuck.answerWith(() => undefined);
    const [first, second] = [
      await hook(server, stuck.url, ["capture.created"]),
      await hook(server, quick.url, ["capture.created"]),
    ];
    start();

    await server.client.call("testWebhook", { params: { id: first.id } });
    await stuck.until(1);
    await server.client.call("testWebhook", { params: { id: second.id } });
    await quick.until(1);
    await expect.poll(async () => (await deliveriesOf(server, first.id))[0]?.attempts).not.toEqual([]);

    expect((await deliveriesOf(server, first.id))[0]?.attempts[0]).toMatchObject({
      status: null,
      problem: expect.stringContaining("did not answer in time"),
    });
  });

  test.each([
    { what: "a redirect to a private address", status: 302, problem: /redirect/ },
    { what: "a redirect to itself", status: 307, problem: /redirect/ },
  ])("by $what is not followed", async ({ status }) => {
    const [receiver, inside] = [await startReceiver(), await startReceiver()];
    const { server, start } = await makeTeller(receiver, { backOffMs: [] });
    const { id } = await hook(server, receiver.url, ["capture.created"]);
    const to = status === 302 ? inside.url : receiver.url;
    receiver.answerWith((response) => response.writeHead(status, { location: to }).end());
    start();

    await server.client.call("testWebhook", { params: { id } });
    await expect.poll(async () => (await deliveriesOf(server, id))[0]?.state).toBe("failed");

    expect((await deliveriesOf(server, id))[0]?.attempts).toEqual([
      { at: expect.any(Number), status, problem: expect.stringContaining("redirect") },
    ]);
    expect([receiver.received.length, inside.received.length]).toEqual([1, 0]);
  });

  test("because it stands on a private network is never asked", async () => {
    const receiver = await startReceiver();
    const { server, start } = await makeTeller(receiver, { allow: [], backOffMs: [] });
    const { id } = await hook(server, receiver.url, ["capture.created"]);
    start();

    await server.client.call("testWebhook", { params: { id } });
    await expect.poll(async () => (await deliveriesOf(server, id))[0]?.state).toBe("failed");

    expect((await deliveriesOf(server, id))[0]?.attempts[0]?.problem).toMatch(/private network/);
    expect(receiver.received).toEqual([]);
  });
});

test("a backlog of one keeps none of the others waiting", async () => {
  const [stuck, quick] = [await startReceiver(), await startReceiver()];
  const { server, start } = await makeTeller(stuck, { allow: [stuck.host, quick.host] });
  stuck.answerWith(() => undefined);
  const { scope, now } = server.bench;
  const { id } = await hook(server, stuck.url, ["capture.created"]);
  await scope.write(
    ...Array.from({ length: 600 }, (_, at) =>
      queueDelivery({ ...server.bench, now: () => now() - 60_000 }, id, {
        key: `old ${at}`,
        type: "test",
        auditId: null,
        at: 0,
        data: {},
      }),
    ),
  );
  const other = await hook(server, quick.url, ["capture.created"]);
  start();

  await server.client.call("testWebhook", { params: { id: other.id } });

  expect(await quick.until(1)).toHaveLength(1);
});

test("a clock that is put back leaves nobody deaf, nor a try put off for ever", async () => {
  const clock = { ahead: 30 * 24 * 3_600_000 };
  const receiver = await startReceiver();
  const { server, start } = await makeTeller(receiver, { now: () => Date.now() + clock.ahead });
  const audit = await newAudit(server);
  const { id } = await hook(server, receiver.url, ["capture.created"]);
  await server.client.call("testWebhook", { params: { id } });
  clock.ahead = 0;
  start();

  await receiver.until(1, "test");
  await server.client.call("createCapture", { body: await captureOf(audit.id, "https://own.example/") });

  expect(await receiver.until(1, "capture.created")).toHaveLength(1);
});

test("what fails in one workspace keeps nothing from the next", async () => {
  const receiver = await startReceiver();
  const { server } = await makeTeller(receiver);
  const closed = await makeServer();
  const running = startWebhooks({
    scopes: async () => [closed.bench.scope, server.bench.scope],
    benchOf: (scope) => ({ ...server.bench, scope }),
    fetch: createGuardedFetch(createPublicGuard([receiver.host]), "Tenpoint"),
    reportBug: (error) => server.bugs.push(error),
    everyMs: 10,
  });
  onTestFinished(() => running.close());
  const { id } = await hook(server, receiver.url, ["capture.created"]);
  closed.database.close();

  await server.client.call("testWebhook", { params: { id } });

  expect(await receiver.until(1)).toHaveLength(1);
  expect(server.bugs).not.toEqual([]);
});

test("a stop in the middle of a try loses nothing and tells nothing twice", async () => {
  const receiver = await startReceiver();
  const { server, start } = await makeTeller(receiver);
  const audit = await newAudit(server);
  const { id } = await hook(server, receiver.url, ["capture.created"]);
  receiver.answerWith(() => undefined);
  const first = start();
  await server.client.call("createCapture", { body: await captureOf(audit.id, "https://own.example/") });
  await receiver.until(1);
  await first.close();
  receiver.answerWith((response) => response.end());

  start();
  await receiver.until(2);
  await expect.poll(async () => (await deliveriesOf(server, id))[0]?.state).toBe("delivered");

  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(await deliveriesOf(server, id)).toHaveLength(1);
});

describe("the endpoints", () => {
  test("the secret is shown when it is made and never again", async () => {
    const server = await makeServer();
    const made = await hook(server, "https://example.com/hook", ["capture.created"]);
    const rolled = await server.client.call("rollWebhookSecret", { params: { id: made.id } });

    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/=]{40,}$/);
    expect(rolled.secret).not.toBe(made.secret);
    const listed = await (await server.request("/api/webhooks")).text();
    expect(listed).toContain(made.id);
    expect(listed).not.toContain("whsec");
  });

  test.each([
    { url: "ftp://example.com/", events: ["capture.created"] },
    { url: "not an address", events: ["capture.created"] },
    { url: "https://example.com/", events: [] },
    { url: "https://example.com/", events: ["everything"] },
  ])("$url with $events is refused with a sentence", async (body) => {
    const { request } = await makeServer();

    const answer = await request("/api/webhooks", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      code: "not-valid",
      message: expect.stringMatching(/^body\./),
    });
  });

  test("one that was taken out can be restored, and is told nothing meanwhile", async () => {
    const server = await makeServer();
    const { id } = await hook(server, "https://example.com/hook", ["capture.created"]);

    await server.client.call("deleteWebhook", { params: { id } });
    expect((await server.client.call("listWebhooks")).items).toEqual([]);
    await server.client.call("restoreWebhook", { params: { id } });

    expect((await server.client.call("listWebhooks")).items).toMatchObject([{ id, isOn: true }]);
  });

  test("the log comes a page at a time, without gaps or doubles", async () => {
    let now = 1_700_000_000_000;
    const server = await makeServer({ now: () => now });
    const { id } = await hook(server, "https://example.com/hook", ["capture.created"]);
    for (let index = 0; index < 7; index++) {
      if (index % 3 === 0) now += 1;
      await server.client.call("testWebhook", { params: { id } });
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await server.client.call("listDeliveries", {
        params: { id },
        query: { limit: 2, ...(cursor !== undefined && { cursor }) },
      });
      seen.push(...page.items.map((delivery) => delivery.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);

    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
    await expect(
      server.client.call("listDeliveries", { params: { id }, query: { cursor: "made-up" } }),
    ).rejects.toMatchObject({ code: "not-valid" });
  });
});
