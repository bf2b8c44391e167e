import { expect, test } from "vitest";
import type { Outbox, OutboxEntry } from "../../../extension/outbox/outbox.ts";
import { createSending } from "../../../extension/outbox/sending.ts";
import { createClient, type Send } from "../../../shared/api/client.ts";
import type { CaptureInput } from "../../../shared/api/schemas.ts";

const SERVER = "http://127.0.0.1:4010";
const NOW = 1_000_000;

const capture: CaptureInput = {
  id: "0f8fad5b-d9cb-469f-a165-70867728950e",
  auditId: "audit-0001",
  siteId: null,
  touchpointId: null,
  source: "extension",
  context: {},
  snapshot: { version: 1, url: "https://shop.example/" },
  scorecardHash: null,
  rubricHash: null,
  screenshot: null,
  note: "",
  capturedAt: NOW,
};

const entry = (more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: capture.id,
  serverUrl: SERVER,
  auditId: capture.auditId,
  auditName: "Shops",
  title: "Shop",
  url: capture.snapshot.url,
  score: 6.4,
  level: "neutral",
  queuedAt: NOW,
  state: "waiting",
  attempts: 0,
  nextAttemptAt: 0,
  reason: null,
  ...more,
});

/** The outbox without its database: the same rules, for as long as the test. */
function outboxWith(first: OutboxEntry): Outbox & { entry(): OutboxEntry | undefined } {
  const entries = new Map([[first.id, first]]);
  return {
    entry: () => entries.get(first.id),
    add: async () => {},
    list: async () => [...entries.values()],
    capture: async () => capture,
    changeCapture: async () => {},
    async change(id, change) {
      const found = entries.get(id);
      const kept = found ? change(found) : null;
      if (kept) entries.set(id, kept);
      else entries.delete(id);
      return kept;
    },
  };
}

const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): Send =>
  async () => ({
    ok: status < 300,
    status,
    headers: { get: (name) => ({ "content-type": "application/json", ...headers })[name] ?? null },
    json: async () => body,
  });
const refusing: Send = async () => {
  throw new TypeError("Failed to fetch");
};
const problem = (code: string, status: number, headers?: Record<string, string>) =>
  answering(status, { code, message: "No." }, headers);

async function run(first: OutboxEntry, send: Send, connectedTo: string | null = SERVER) {
  const outbox = outboxWith(first);
  const waits: number[] = [];
  let requests = 0;
  const sending = createSending({
    outbox,
    clientOf: (baseUrl) =>
      createClient({
        baseUrl,
        send: (url, init) => {
          requests++;
          return send(url, init);
        },
      }),
    connectedTo: async () => connectedTo,
    now: () => NOW,
    later: (waitMs) => waits.push(waitMs),
    changed: () => {},
  });
  await sending();
  return { kept: outbox.entry(), waits, requests };
}

test.each([
  { case: "nobody answers", send: refusing, reason: { code: "unreachable", status: 0 }, waitMs: 2_000 },
  {
    case: "the server is broken",
    send: problem("broken", 500),
    reason: { code: "broken", status: 500 },
    waitMs: 2_000,
  },
  {
    case: "the server asks to wait",
    send: problem("too-many", 429, { "retry-after": "120" }),
    reason: { code: "too-many", status: 429 },
    waitMs: 120_000,
  },
  {
    case: "something else answers with a success",
    send: answering(200, { hello: "world" }),
    reason: { code: "not-tenpoint", status: 200 },
    waitMs: 2_000,
  },
])("when $case the capture waits and is sent again later", async ({ send, reason, waitMs }) => {
  const { kept, waits } = await run(entry(), send);

  expect(kept).toMatchObject({ state: "waiting", attempts: 1, reason, nextAttemptAt: NOW + waitMs });
  expect(waits).toEqual([waitMs]);
});

test.each([
  { case: "is larger than the server takes", send: problem("too-large", 413), code: "too-large" },
  { case: "is not understood", send: problem("not-valid", 400), code: "not-valid" },
  { case: "belongs to an audit that is gone", send: problem("not-found", 404), code: "not-found" },
])("a capture that $case is kept and shown, not sent for ever", async ({ send, code }) => {
  const { kept, waits } = await run(entry(), send);

  expect(kept).toMatchObject({ state: "held", reason: { code } });
  expect(waits).toEqual([]);
});

test("each failure doubles the wait, up to half an hour", async () => {
  const waitAfter = async (attempts: number) => (await run(entry({ attempts }), refusing)).waits[0];

  expect(await waitAfter(1)).toBe(4_000);
  expect(await waitAfter(5)).toBe(64_000);
  expect(await waitAfter(50)).toBe(1_800_000);
});

test.each([
  { case: "before its time", first: entry({ nextAttemptAt: NOW + 1 }), server: SERVER },
  { case: "to no server", first: entry(), server: null },
  { case: "to another server than its own", first: entry(), server: "https://tenpoint.example" },
  { case: "a second time after it was acknowledged", first: entry({ state: "sent" }), server: SERVER },
  { case: "again after the server refused it", first: entry({ state: "held" }), server: SERVER },
])("nothing is sent $case", async ({ first, server }) => {
  expect((await run(first, refusing, server)).requests).toBe(0);
});

test.each([
  { case: "is removed on the server", send: answering(204, undefined), kept: undefined },
  { case: "that never arrived is simply forgotten", send: problem("not-found", 404), kept: undefined },
  {
    case: "stays due while nobody answers",
    send: refusing,
    kept: { state: "removing", nextAttemptAt: NOW + 2_000 },
  },
])("a capture taken back $case", async ({ send, kept }) => {
  const { kept: found } = await run(entry({ state: "removing" }), send);

  if (kept) expect(found).toMatchObject(kept);
  else expect(found).toBeUndefined();
});

test.each([
  {
    case: "is told again where the answer was not understood",
    send: answering(200, {}),
    kept: { state: "sent", change: { note: "Later" }, reason: { code: "not-tenpoint" } },
  },
  {
    case: "waits while nobody answers",
    send: refusing,
    kept: { state: "sent", change: { note: "Later" }, nextAttemptAt: NOW + 2_000 },
  },
  {
    case: "that the server refuses leaves the capture as it was sent, with the reason",
    send: problem("not-found", 404),
    kept: { state: "sent", change: null, reason: { code: "not-found" } },
  },
])("a correction of a sent capture $case", async ({ send, kept }) => {
  const { kept: found, requests } = await run(entry({ state: "sent", change: { note: "Later" } }), send);

  expect(requests).toBe(1);
  expect(found).toMatchObject(kept);
});
