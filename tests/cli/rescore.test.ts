import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { gunzipJson, gzipJson } from "../../server/audits/gzip-json.ts";
import { captures, scorecards } from "../../server/db/tables/index.ts";
import { scorecard as scorecardSchema } from "../../shared/scoring/scorecard.ts";
import { captureOf, snapshotAt } from "../server/support/captures.ts";
import { makeServer, type TestServer } from "../server/support/make-server.ts";
import { runCommand } from "../support/run-command.ts";

const HOME = "https://own.example/";

async function makeAudit() {
  const server = await makeServer();
  const { id } = await server.client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: HOME }] },
  });
  const take = async (body: "rich" | "bare", capturedAt: number, more: object = {}) => {
    const { parts, missing, ...read } = await snapshotAt(HOME, body);
    // No two visits take the same time, and here the page alone is to differ.
    const { timing: _, ...timeless } = parts;
    const snapshot = { ...read, ...more, parts: timeless, missing: { ...missing, timing: "left out" } };
    return server.client.call("createCapture", { body: await captureOf(id, HOME, { snapshot, capturedAt }) });
  };
  const rescore = async () => {
    const { code, lines, told } = await runCommand(["rescore", "--json"], {
      env: { TENPOINT_DATA: server.folder },
    });
    expect([code, told]).toEqual([0, []]);
    return lines.map((line) => JSON.parse(line));
  };
  return { ...server, take, rescore };
}

/** The capture as an older rubric left it: every check of the first screen failed then. */
async function publishOtherwise({ bench: { scope } }: Pick<TestServer, "bench">, captureId: string) {
  const row = (await scope.first(scorecards, { where: eq(scorecards.captureId, captureId) }))!;
  const card = scorecardSchema.parse(await gunzipJson(row.body));
  const older = {
    ...card,
    rubric: { version: 1, hash: "older" },
    score: 1.5,
    checks: card.checks.map((check) => (check.id === "copy/offer" ? { ...check, score: 0 } : check)),
  };
  await scope.write(
    scope.update(
      scorecards,
      { hash: "older", rubricHash: "older", body: await gzipJson(older) },
      eq(scorecards.captureId, captureId),
    ),
    scope.update(
      captures,
      { score: 1.5, scorecardHash: "older", rubricHash: "older" },
      eq(captures.id, captureId),
    ),
  );
}

describe("tenpoint rescore says of each page what moved its score, and why", () => {
  test("nothing moved: not a word", async () => {
    const { take, rescore } = await makeAudit();
    await take("rich", 1);
    await take("rich", 2);

    expect(await rescore()).toEqual([]);
  });

  test("the page changed between two captures", async () => {
    const { take, rescore } = await makeAudit();
    const [bare, rich] = [await take("bare", 1), await take("rich", 2)];

    const [line, ...rest] = await rescore();

    expect(rest).toEqual([]);
    expect(line).toMatchObject({
      id: rich.id,
      earlierId: bare.id,
      url: HOME,
      before: bare.score,
      after: rich.score,
      why: "page",
      shares: { rubric: 0, gathered: 0, noise: 0 },
      differences: [],
    });
    expect(line.checks).toContainEqual(
      expect.objectContaining({ id: "contact/any-channel", cause: "page", isTurned: true }),
    );
  });

  test("the rubric changed under a stored page, which is scored by today's", async () => {
    const server = await makeAudit();
    const { id, score } = await server.take("rich", 1);
    await publishOtherwise(server, id);

    const [line] = await server.rescore();

    expect(line).toMatchObject({ id, earlierId: null, before: 1.5, after: score, why: "rubric" });
    expect(line.shares).toMatchObject({ gathered: 0, page: 0, noise: 0 });
    expect(line.checks.map(({ id: check }: { id: string }) => check)).toEqual(["copy/offer"]);
    expect((await server.client.call("getCapture", { params: { id } })).score).toBe(score);
  });

  test("the page was read on a telephone this time", async () => {
    const { take, rescore } = await makeAudit();
    const { conditions } = await snapshotAt(HOME, "rich");
    await take("bare", 1);
    await take("rich", 2, { conditions: { ...conditions, device: "phone" } });

    const [line] = await rescore();

    expect(line).toMatchObject({
      why: "gathered",
      shares: { page: 0, rubric: 0 },
      differences: [{ what: "condition", condition: "device", before: "desktop", after: "phone" }],
    });
  });

  test("rubric and page at once are told apart, and add up", async () => {
    const server = await makeAudit();
    const earlier = await server.take("bare", 1);
    await publishOtherwise(server, earlier.id);
    const later = await server.take("rich", 2);

    const [{ before, after, shares }] = await server.rescore();

    expect([before, after]).toEqual([1.5, later.score]);
    expect(shares.rubric).toBeCloseTo(earlier.score! - 1.5, 5);
    expect(shares.page).toBeCloseTo(later.score! - earlier.score!, 5);
  });
});
