import { describe, expect, test } from "vitest";
import type { Joint } from "../../../shared/api/chains.ts";
import { chainChannels } from "../../../shared/api/chains.ts";
import type { Touchpoint } from "../../../shared/api/schemas.ts";
import { chainOf, chainOnSites, usualWalk } from "../../../shared/audit/chain.ts";
import type { JudgedPage } from "../../../shared/audit/judged-page.ts";
import { mergeAudit } from "../../../shared/audit/merge-audit.ts";
import type { PageExits } from "../../../shared/audit/page-exits.ts";
import { arrivals } from "../../../shared/method/arrivals.ts";
import { catalogue } from "../../../shared/method/catalogue.ts";
import { usualWalks } from "../../../shared/method/usual-walks.ts";
import { pageOf, siteOf, touchpointOf } from "./make-audit.ts";

const exits = (more: Partial<PageExits> = {}): PageExits => ({
  pages: [],
  forms: [],
  channels: [],
  isWhole: true,
  ...more,
});

/** A touchpoint as the catalogue has it, named by its key. */
const of = (key: string): Touchpoint => {
  const { scoredBy, ...entry } = catalogue.find((candidate) => candidate.key === key)!;
  return touchpointOf(key, {
    catalogueKey: key,
    scoredBy,
    importance: entry.importance,
    stages: entry.stages,
  });
};

interface Audit {
  walk: string[];
  pages?: JudgedPage[];
  /** By address of the page. */
  leads?: Record<string, PageExits>;
  ratings?: Record<string, number>;
  absent?: string[];
  said?: Joint[];
}

function sources({ walk, pages = [], leads = {}, ratings = {}, absent = [], said = [] }: Audit) {
  const touchpoints = [...new Set(walk)].filter((key) => key !== "gone").map(of);
  const { rows } = mergeAudit({
    sites: [siteOf("own"), siteOf("rival")],
    touchpoints,
    pages,
    ratings: Object.entries(ratings).map(([touchpointId, score]) => ({ touchpointId, siteId: "own", score })),
    absences: absent.map((touchpointId) => ({ touchpointId, siteId: "own", source: "person" as const })),
  });
  const known = pages.flatMap(({ captureId, url }) => (leads[url] ? [[captureId, leads[url]] as const] : []));
  return { links: walk, rows, pages, exits: new Map(known), said };
}

const chain = (audit: Audit) => chainOf("own", sources(audit));

const HOME = "https://own.example/";
const PRICES = "https://own.example/prices";
const home = pageOf("own", { url: HOME, kind: "home", score: 7 });
const prices = pageOf("own", { url: PRICES, kind: "pricing", score: 5 });
const WALK = ["home-page", "pricing-page"];

describe("worth", () => {
  test("is the weakest scored link's", () => {
    expect(
      chain({ walk: [...WALK, "incoming-call"], pages: [home, prices], ratings: { "incoming-call": 3 } }),
    ).toMatchObject({ score: 3, weakestId: "incoming-call", isComplete: true });
  });

  test.each([
    {
      chain: "an unjudged link leaves it incomplete",
      audit: { pages: [home] },
      score: 7,
      weakestId: "home-page",
      isComplete: false,
    },
    {
      chain: "an absent link counts 0",
      audit: { pages: [home], absent: ["pricing-page"] },
      score: 0,
      weakestId: "pricing-page",
      isComplete: true,
      isBroken: true,
    },
    { chain: "nothing judged, nothing known", audit: {}, score: null, weakestId: null, isComplete: false },
    {
      chain: "the earliest of equals is where the customer is lost",
      audit: { pages: [{ ...home, score: 5 }, prices] },
      score: 5,
      weakestId: "home-page",
      isComplete: true,
    },
  ])("$chain", ({ audit, chain: _, ...expected }) => {
    expect(chain({ walk: WALK, ...audit })).toMatchObject(expected);
  });

  test("a touchpoint that left the register is passed over", () => {
    expect(chain({ walk: ["home-page", "gone", "pricing-page"], pages: [home, prices] })).toMatchObject({
      links: [{ touchpointId: "home-page" }, { touchpointId: "pricing-page" }],
      joints: [{ from: "home-page", to: "pricing-page" }],
    });
  });

  test("a chain of nothing is worth nothing, and whole", () => {
    expect(chain({ walk: [] })).toEqual({
      siteId: "own",
      score: null,
      weakestId: null,
      isComplete: true,
      isBroken: false,
      links: [],
      joints: [],
    });
  });
});

describe("a joint", () => {
  const contact = pageOf("own", { url: "https://own.example/contact", kind: "contact" });
  const search = pageOf("own", {
    url: HOME,
    kind: "home",
    verdict: { ...home.verdict, facets: { "search-snippet": { score: 6, weight: 1 } } },
  });

  test.each<{ joint: string; audit: Audit; state: string; carriedBy?: string | null; by?: string }>([
    {
      joint: "a link leads on",
      audit: {
        walk: WALK,
        pages: [home, prices],
        leads: { [HOME]: exits({ pages: ["own.example/prices"] }) },
      },
      state: "holds",
      carriedBy: PRICES,
    },
    {
      joint: "no link leads on",
      audit: {
        walk: WALK,
        pages: [home, prices],
        leads: { [HOME]: exits({ pages: ["own.example/about"] }) },
      },
      state: "broken",
    },
    {
      joint: "another site's page of that kind is no next step",
      audit: {
        walk: WALK,
        pages: [home, pageOf("rival", { url: "https://rival.example/prices", kind: "pricing" }), prices],
        leads: { [HOME]: exits({ pages: ["rival.example/prices"] }) },
      },
      state: "broken",
    },
    {
      joint: "links were cut: it may still be there",
      audit: { walk: WALK, pages: [home, prices], leads: { [HOME]: exits({ isWhole: false }) } },
      state: "unknown",
      by: "nobody",
    },
    {
      joint: "where the page stands is not known",
      audit: { walk: WALK, pages: [home], leads: { [HOME]: exits() } },
      state: "unknown",
      by: "nobody",
    },
    {
      joint: "the page's ways on are not known",
      audit: { walk: WALK, pages: [home, prices] },
      state: "unknown",
      by: "nobody",
    },
    {
      joint: "one page carries both",
      audit: { walk: ["search-result", "home-page"], pages: [search] },
      state: "holds",
      carriedBy: HOME,
    },
    {
      joint: "a number is dialled",
      audit: {
        walk: ["contact-page", "incoming-call"],
        pages: [contact],
        leads: {
          [contact.url]: exits({ channels: [{ type: "phone", vendor: "", value: "+442079460018" }] }),
        },
      },
      state: "holds",
      carriedBy: "+442079460018",
    },
    {
      joint: "no number to dial, only a messenger",
      audit: {
        walk: ["contact-page", "incoming-call"],
        pages: [contact],
        leads: {
          [contact.url]: exits({ channels: [{ type: "messenger", vendor: "telegram", value: "t.me/x" }] }),
        },
      },
      state: "broken",
    },
    {
      joint: "a form leads to the thank-you page",
      audit: {
        walk: ["contact-page", "thank-you-page"],
        pages: [contact],
        leads: { [contact.url]: exits({ forms: ["search", "contact"] }) },
      },
      state: "holds",
      carriedBy: "contact",
    },
    {
      joint: "a search form sends nobody there",
      audit: {
        walk: ["contact-page", "thank-you-page"],
        pages: [contact],
        leads: { [contact.url]: exits({ forms: ["search"] }) },
      },
      state: "broken",
    },
    {
      joint: "a map leads to the door",
      audit: {
        walk: ["contact-page", "entrance"],
        pages: [contact],
        leads: {
          [contact.url]: exits({
            channels: [{ type: "map", vendor: "google", value: "https://maps.example/1" }],
          }),
        },
      },
      state: "holds",
      carriedBy: "https://maps.example/1",
    },
    {
      joint: "a network that is no video channel",
      audit: {
        walk: ["contact-page", "video-channel"],
        pages: [contact],
        leads: {
          [contact.url]: exits({
            channels: [{ type: "social", vendor: "linkedin", value: "https://l.example" }],
          }),
        },
      },
      state: "broken",
    },
    {
      joint: "from a sign on the street no page can tell",
      audit: { walk: ["signboard", "entrance"], ratings: { signboard: 5, entrance: 5 } },
      state: "unknown",
      by: "nobody",
    },
    {
      joint: "how a page leads to the scent of the shop no page can tell",
      audit: {
        walk: ["contact-page", "scent-and-music"],
        pages: [contact],
        leads: { [contact.url]: exits() },
      },
      state: "unknown",
      by: "nobody",
    },
    {
      joint: "a person's word stands above the page",
      audit: {
        walk: WALK,
        pages: [home, prices],
        leads: { [HOME]: exits() },
        said: [{ from: "home-page", to: "pricing-page", siteId: "own", state: "holds" }],
      },
      state: "holds",
      by: "person",
    },
    {
      joint: "a word about the rival's says nothing of ours",
      audit: {
        walk: WALK,
        pages: [home, prices],
        leads: { [HOME]: exits() },
        said: [{ from: "home-page", to: "pricing-page", siteId: "rival", state: "holds" }],
      },
      state: "broken",
    },
  ])("$joint: $state", ({ audit, state, carriedBy = null, by = "capture" }) => {
    const { joints, isBroken } = chain(audit);

    expect(joints).toEqual([expect.objectContaining({ state, by, carriedBy })]);
    expect(isBroken).toBe(state === "broken");
  });

  test("names the capture that shows it, broken or not", () => {
    const [joint] = chain({ walk: WALK, pages: [home, prices], leads: { [HOME]: exits() } }).joints;

    expect(joint).toMatchObject({ state: "broken", captureId: home.captureId });
  });
});

describe("side by side", () => {
  test("each site walks the same chain", () => {
    const { standings, hasLoop } = chainOnSites(
      ["own", "rival"],
      sources({ walk: WALK, pages: [home, prices, pageOf("rival", { kind: "home", score: 8 })] }),
    );

    expect(standings.map(({ siteId, score, isComplete }) => [siteId, score, isComplete])).toEqual([
      ["own", 5, true],
      ["rival", 8, false],
    ]);
    expect(hasLoop).toBe(false);
  });

  test("a walk in a circle is noticed, and judged all the same", () => {
    const { standings, hasLoop } = chainOnSites(
      ["own"],
      sources({ walk: ["home-page", "pricing-page", "home-page"], pages: [home, prices] }),
    );

    expect(hasLoop).toBe(true);
    expect(standings[0]).toMatchObject({ score: 5, weakestId: "pricing-page" });
    expect(standings[0]!.joints).toHaveLength(2);
  });
});

describe("usual walks", () => {
  const keys = new Set(catalogue.map(({ key }) => key));

  test("every channel has one, of the catalogue's touchpoints", () => {
    expect(Object.keys(usualWalks).sort()).toEqual([...chainChannels].sort());
    for (const walk of Object.values(usualWalks)) {
      expect(walk.length).toBeGreaterThanOrEqual(3);
      for (const key of walk) expect(keys, key).toContain(key);
    }
  });

  test("ways to arrive are told of the catalogue's touchpoints only", () => {
    expect(Object.keys(arrivals).filter((key) => !keys.has(key))).toEqual([]);
  });

  test("what the register lacks is left out", () => {
    const register = [of("home-page"), of("incoming-call"), touchpointOf("own-idea")];

    expect(usualWalk("search", register)).toEqual(["home-page", "incoming-call"]);
    expect(usualWalk("offline-sign", register)).toEqual([]);
  });
});
