import { describe, expect, test } from "vitest";
import { agreementOf, summariseRaters } from "../../shared/audit/rater-agreement.ts";
import type { RaterRole } from "../../shared/method/axes.ts";
import { captureOf } from "./support/captures.ts";
import { makeServer } from "./support/make-server.ts";

test.each([
  [[], 0, 0],
  [[7], 0, 0],
  [[7, 7.5], 1, 1],
  [[7, 9], 1, 0],
  [[7, 8.9], 1, 1],
  [[3, 5, 6.5], 3, 1],
  [[10, 10, 10, 0], 6, 3],
])("raters who gave %j are %i pairs, of which %i agree", (scores, pairs, agreeing) => {
  expect(agreementOf(scores)).toEqual({ pairs, agreeing });
});

test("a rater who rates everything 10 is told from one who liked what others liked", () => {
  const rated = (raterName: string, scores: number[]) =>
    scores.map((score, index) => ({
      touchpointId: `touchpoint-${index}`,
      siteId: "site",
      score,
      role: "customer" as const,
      raterName,
    }));

  const raters = summariseRaters([
    ...rated("Always ten", [10, 10, 10, 10, 10]),
    ...rated("Fair", [7, 4, 8, 5, 7]),
    ...rated("Short", [9, 9]),
  ]);

  expect(raters.map(({ name, count, median, lean, isFlat }) => [name, count, median, lean, isFlat])).toEqual([
    ["Always ten", 5, 10, 3, true],
    ["Fair", 5, 7, -3, false],
    ["Short", 2, 9, 1.3, false],
  ]);
});

describe("the ratings of an audit", () => {
  test("are of one rater, whichever keyboard wrote the accents of the name", async () => {
    const { client } = await makeServer();
    const { id } = await client.call("createAudit", {
      body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
    });
    const { rows, sites } = await client.call("getAudit", { params: { id } });
    const params = { touchpointId: rows[0]!.touchpoint.id, siteId: sites[0]!.id };

    await client.call("rateCell", { params, body: { score: 5, raterName: "Zo\u00eb" } });
    const again = await client.call("rateCell", { params, body: { score: 6, raterName: "Zoe\u0308" } });

    expect(again).toMatchObject({ raterName: "Zo\u00eb", replaced: { score: 5 } });
    expect((await client.call("getCell", { params })).ratings).toHaveLength(1);
  });

  test("give the agreement as a figure, the machine being one rater, and list who is two points apart", async () => {
    const { client } = await makeServer();
    const audit = await client.call("createAudit", {
      body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
    });
    const capture = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/contact"),
    });
    const view = await client.call("getAudit", { params: { id: audit.id } });
    const calm = view.rows.find(({ touchpoint }) => touchpoint.scoredBy.by === "people")!.touchpoint;
    const siteId = view.sites[0]!.id;
    const rate = (touchpointId: string, score: number, role: RaterRole, raterName: string, reason = "") =>
      client.call("rateCell", { params: { touchpointId, siteId }, body: { score, role, raterName, reason } });
    await rate(capture.touchpointId!, 10, "customer", "Nino", "They knew my clock by its tick.");
    await rate(calm.id, 6, "self", "Dato");
    await rate(calm.id, 7, "newcomer", "Lika");

    const { agreement, disagreements, raters, ratings } = await client.call("listRatings", {
      params: { id: audit.id },
    });

    expect(agreement).toEqual({ pairs: 2, agreeing: 1 });
    expect(disagreements).toEqual([
      {
        touchpointId: capture.touchpointId,
        siteId,
        range: Math.round((10 - capture.score!) * 10) / 10,
        raters: [
          { role: "customer", name: "Nino", score: 10, reason: "They knew my clock by its tick." },
          { role: "machine", name: "", score: capture.score, reason: "" },
        ],
      },
    ]);
    expect(raters).toHaveLength(3);
    expect(ratings).toHaveLength(3);
  });

  test("of a touchpoint that was retired are not told", async () => {
    const { client } = await makeServer();
    const audit = await client.call("createAudit", {
      body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
    });
    const view = await client.call("getAudit", { params: { id: audit.id } });
    const { touchpoint } = view.rows[0]!;
    await client.call("rateCell", {
      params: { touchpointId: touchpoint.id, siteId: view.sites[0]!.id },
      body: { score: 3 },
    });
    await client.call("deleteTouchpoint", { params: { id: touchpoint.id } });

    expect((await client.call("listRatings", { params: { id: audit.id } })).ratings).toEqual([]);
  });
});

test("a word under the same name and role takes the place of the one before, which is told, kept and given back", async () => {
  const { client } = await makeServer();
  const audit = await client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
  });
  const view = await client.call("getAudit", { params: { id: audit.id } });
  const params = { touchpointId: view.rows[0]!.touchpoint.id, siteId: view.sites[0]!.id };
  const rate = (score: number, reason: string) =>
    client.call("rateCell", { params, body: { score, reason } });

  expect((await rate(4, "The bell is broken.")).replaced).toBeUndefined();
  expect((await rate(4, "The bell is broken.")).replaced).toBeUndefined();
  const second = await rate(8, "The bell sings.");

  expect(second.replaced).toMatchObject({ score: 4, reason: "The bell is broken." });
  const cell = await client.call("getCell", { params });
  expect(cell.ratings.map(({ score }) => score)).toEqual([8]);
  expect(cell.replaced).toMatchObject([{ score: 4, role: "self", reason: "The bell is broken." }]);
  await rate(cell.replaced[0]!.score, cell.replaced[0]!.reason);
  expect((await client.call("getCell", { params })).replaced.map(({ score }) => score)).toEqual([8, 4]);
  expect((await client.call("listEdits", { params: { id: params.touchpointId } })).items).toEqual([]);
});
