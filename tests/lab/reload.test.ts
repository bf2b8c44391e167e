import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gatherPage, loadBundles } from "../../server/lab/gather-page.ts";
import { DEFAULT_SPREAD } from "../../shared/scoring/formula.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import type { Scorecard } from "../../shared/scoring/scorecard.ts";
import { serveFolder } from "../accuracy/measure.ts";
import { sharedBrowser } from "../support/pages.ts";
import { ROOT } from "../support/sources.ts";

const LOADS = 3;
const sites = ["velotsekh", "spoke-and-chain", "pedal-point"] as const;
const pages = sites.flatMap((site) =>
  ["index", "contact", "pricing", "404"].map((page) => [site, page] as const),
);

const servers = new Map<string, Awaited<ReturnType<typeof serveFolder>>>();

beforeAll(async () => {
  for (const site of sites) servers.set(site, await serveFolder(join(ROOT, "server/samples", site)));
});

afterAll(() => {
  for (const server of servers.values()) server.close();
});

/** Scorecards of one address, loaded anew each time. */
async function loadsOf(address: string): Promise<Scorecard[]> {
  const bundles = loadBundles();
  const page = await (await sharedBrowser()).newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const cards: Scorecard[] = [];
  for (let load = 0; load < LOADS; load++) {
    await page.goto(address, { waitUntil: "load" });
    const { snapshot } = await gatherPage(page, bundles, "lab");
    cards.push(scoreSnapshot(snapshot).scorecard);
  }
  await page.close();
  return cards;
}

const spreadOf = (scores: readonly (number | null)[]) => {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
};

describe("an unchanged page, loaded again", () => {
  test.each(pages)("%s/%s keeps its score within the spread", async (site, name) => {
    const cards = await loadsOf(`${servers.get(site)!.origin}/${name}.html`);

    expect(cards.map(({ score }) => typeof score)).toEqual(cards.map(() => "number"));
    expect(spreadOf(cards.map(({ score }) => score))).toBeLessThanOrEqual(DEFAULT_SPREAD + 1e-9);
    expect(cards.map(({ kind }) => kind)).toEqual(cards.map(() => cards[0]!.kind));
  });
});
