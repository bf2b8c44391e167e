import { expect, test } from "vitest";
import { keepRetention } from "../../server/jobs/keep-retention.ts";
import { captureOf } from "../server/support/captures.ts";
import { makeServer } from "../server/support/make-server.ts";

const DAY_MS = 24 * 60 * 60_000;

test("what the rule lets go is let go at the start, and the keeping ends with its signal", async () => {
  let now = Date.parse("2026-01-01T00:00:00Z");
  const { client, bench } = await makeServer({ now: () => now });
  const audit = await client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
  });
  const { id } = await client.call("createCapture", {
    body: await captureOf(audit.id, "https://own.example/", { capturedAt: now }),
  });
  await client.call("deleteCapture", { params: { id } });
  now += 31 * DAY_MS;
  const stop = new AbortController();
  const problems: unknown[] = [];

  const kept = keepRetention(
    async () => [bench],
    stop.signal,
    (problem) => problems.push(problem),
  );
  await expect
    .poll(async () => (await client.call("listDeleted", { params: { id: audit.id } })).items)
    .toEqual([]);
  stop.abort();
  await kept;

  expect(problems).toEqual([]);
});
