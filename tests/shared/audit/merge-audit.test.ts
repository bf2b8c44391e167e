import { describe, expect, test } from "vitest";
import type { JudgedPage } from "../../../shared/audit/judged-page.ts";
import { type AuditSources, mergeAudit } from "../../../shared/audit/merge-audit.ts";
import { pageOf, siteOf, touchpointOf, verdict } from "./make-audit.ts";

const merge = (more: Partial<AuditSources> = {}) =>
  mergeAudit({
    sites: [siteOf("own"), siteOf("rival"), siteOf("other")],
    touchpoints: [touchpointOf("home")],
    pages: [],
    ratings: [],
    absences: [],
    ...more,
  });
const scores = (own: number | null, rival: number | null, other: number | null = null): JudgedPage[] =>
  Object.entries({ own, rival, other }).flatMap(([site, score]) =>
    score === null ? [] : [pageOf(site, { score })],
  );
const absent = (siteId: string) => ({ touchpointId: "home", siteId, source: "person" as const });

describe("own against the best rival", () => {
  test.each([
    { name: "ahead", pages: scores(7, 5, 6), gap: 1, standing: "ahead", best: ["own"] },
    { name: "behind", pages: scores(5, 8.5, 6), gap: -3.5, standing: "behind", best: ["rival"] },
    {
      name: "closer than the spread is a tie",
      pages: scores(6.1, 6),
      gap: 0.1,
      standing: "tie",
      best: ["own", "rival"],
    },
    {
      name: "as far apart as the spread is none",
      pages: scores(6.2, 6),
      gap: 0.2,
      standing: "ahead",
      best: ["own"],
    },
    {
      name: "binary fractions do not decide",
      pages: scores(0.3, 0.1),
      gap: 0.2,
      standing: "ahead",
      best: ["own"],
    },
    {
      name: "the own one is unknown",
      pages: scores(null, 6),
      gap: null,
      standing: "unknown",
      best: ["rival"],
    },
    { name: "no rival is known", pages: scores(6, null), gap: null, standing: "unknown", best: ["own"] },
    { name: "nobody is known", pages: [], gap: null, standing: "unknown", best: [] },
    {
      name: "absent here counts 0",
      pages: scores(null, 6),
      absences: [absent("own")],
      gap: -6,
      standing: "behind",
      best: ["rival"],
    },
    {
      name: "absent there counts 0",
      pages: scores(4, null),
      absences: [absent("rival")],
      gap: 4,
      standing: "ahead",
      best: ["own"],
    },
  ])("$name", ({ pages, absences = [], gap, standing, best }) => {
    expect(merge({ pages, absences }).rows[0]).toMatchObject({ gap, standing, best });
  });

  test("people's equal scores are a tie, a tenth between them is not", () => {
    const rate = (own: number, rival: number) => [
      { touchpointId: "home", siteId: "own", score: own },
      { touchpointId: "home", siteId: "rival", score: rival },
    ];

    expect(merge({ ratings: rate(8, 8) }).rows[0]!.standing).toBe("tie");
    expect(merge({ ratings: rate(8, 7.9) }).rows[0]!.standing).toBe("ahead");
  });

  test("what a sweep found nowhere counts against nobody; what it found somewhere does", () => {
    const absences = ["own", "rival"].map((siteId) => ({
      touchpointId: "home",
      siteId,
      source: "sweep" as const,
    }));

    expect(merge({ absences }).rows[0]!.cells.map(({ state }) => state)).toEqual([
      "unjudged",
      "unjudged",
      "unjudged",
    ]);
    expect(merge({ absences, pages: scores(null, null, 6) }).rows[0]).toMatchObject({
      gap: -6,
      standing: "behind",
    });
  });

  test("without an own site nothing is compared", () => {
    const { rows, weakest, lacks } = merge({
      sites: [siteOf("rival"), siteOf("other")],
      pages: scores(null, 6, 7),
    });

    expect(rows[0]).toMatchObject({ gap: null, standing: "unknown", best: ["other"] });
    expect([weakest, lacks]).toEqual([null, []]);
  });
});

describe("unlike conditions are marked", () => {
  const phone = { verdict: verdict({ device: "phone" }) };

  test.each([
    { name: "all alike", pages: scores(5, 6, 7), unlike: [false, false, false] },
    {
      name: "a rival on a phone",
      pages: [pageOf("own"), pageOf("rival", phone), pageOf("other")],
      unlike: [false, true, false],
    },
    {
      name: "signed in there",
      pages: [pageOf("own"), pageOf("rival", { verdict: verdict({ signedIn: true }) })],
      unlike: [false, true, false],
    },
    {
      name: "both in one cell",
      pages: [pageOf("own"), pageOf("own", phone), pageOf("rival")],
      unlike: [true, false, false],
    },
    {
      name: "the own one unknown: rivals against each other",
      pages: [pageOf("rival", phone), pageOf("other")],
      unlike: [false, false, true],
    },
  ])("$name", ({ pages, unlike }) => {
    expect(merge({ pages }).rows[0]!.cells.map((cell) => cell.unlike)).toEqual(unlike);
  });
});

describe("a site's index is the importance-weighted mean of its cells", () => {
  const touchpoints = [
    touchpointOf("home", { importance: 10 }),
    touchpointOf("prices", { importance: 5, scoredBy: { by: "page", kinds: ["pricing"] } }),
    touchpointOf("call", { importance: 5, scoredBy: { by: "people" } }),
  ];
  const pages = [
    pageOf("own", { score: 8 }),
    pageOf("own", { kind: "pricing", score: 4 }),
    pageOf("rival", { score: 6 }),
  ];

  test("one not yet judged counts nothing and shows as coverage", () => {
    const [own, rival, other] = merge({ touchpoints, pages }).sites;

    expect(own).toMatchObject({ index: 6.7, judged: 2, of: 3 });
    expect(rival).toMatchObject({ index: 6, judged: 1, of: 3 });
    expect(other).toMatchObject({ index: null, judged: 0, of: 3 });
  });

  test("one declared absent counts 0", () => {
    const absences = [{ touchpointId: "call", siteId: "own", source: "person" as const }];

    expect(merge({ touchpoints, pages, absences }).sites[0]).toMatchObject({ index: 5, judged: 3, of: 3 });
  });

  test("the weakest scored touchpoint is named, the more important of equals; an absent one has no score", () => {
    const equal = [pageOf("own", { score: 4 }), pageOf("own", { kind: "pricing", score: 4 })];
    const absences = [{ touchpointId: "call", siteId: "own", source: "person" as const }];

    expect(merge({ touchpoints, pages, absences }).weakest).toEqual({
      touchpointId: "prices",
      score: 4,
      level: "neutral",
    });
    expect(merge({ touchpoints: [...touchpoints].reverse(), pages: equal }).weakest).toMatchObject({
      touchpointId: "home",
    });
  });
});

describe("what rivals have and the own site lacks", () => {
  const checked = (site: string, found: Record<string, number>, more: Partial<JudgedPage> = {}) =>
    pageOf(site, {
      ...more,
      verdict: verdict({
        checks: Object.entries(found).map(([id, score]) => ({
          id,
          class: "performance" as const,
          weight: 3,
          score,
        })),
      }),
    });

  test("a touchpoint that is absent here and scored there", () => {
    const absences = [absent("own"), absent("other")];

    expect(merge({ pages: scores(null, 6), absences }).lacks).toEqual([
      { kind: "touchpoint", key: "home", touchpointId: "home", siteIds: ["rival"], of: 2 },
    ]);
  });

  test("one that is merely not judged here is no finding, nor one that nobody has", () => {
    expect(merge({ pages: scores(null, 6) }).lacks).toEqual([]);
    expect(merge({ absences: [absent("own"), absent("rival"), absent("other")] }).lacks).toEqual([]);
  });

  test("a check that passes there and fails here, with how many rivals were judged on it", () => {
    const pages = [
      checked("own", { "contact/messenger": 0.4, "contact/email": 1, "contact/hours": 0 }),
      checked("rival", { "contact/messenger": 0.5, "contact/email": 1, "contact/hours": 0 }),
      checked("other", { "contact/messenger": 0, "contact/email": 1 }),
    ];

    expect(merge({ pages }).lacks).toEqual([
      { kind: "check", key: "contact/messenger", touchpointId: "home", siteIds: ["rival"], of: 2 },
    ]);
  });

  test("one that nobody could tell here is no finding", () => {
    expect(merge({ pages: [checked("own", {}), checked("rival", { "contact/email": 1 })] }).lacks).toEqual(
      [],
    );
  });

  test("what more rivals have comes first", () => {
    const pages = [
      checked("own", { "contact/messenger": 0, "contact/email": 0 }),
      checked("rival", { "contact/messenger": 1, "contact/email": 1 }),
      checked("other", { "contact/messenger": 0, "contact/email": 1 }),
    ];

    expect(merge({ pages }).lacks.map(({ key }) => key)).toEqual(["contact/email", "contact/messenger"]);
  });

  test("a check that fails on several pages is told once, where mending it gains the most", () => {
    const contact = { kind: "contact" as const };
    const touchpoints = [
      touchpointOf("contact", { importance: 9, scoredBy: { by: "page", kinds: ["contact"] } }),
      touchpointOf("home", { importance: 10 }),
    ];
    const pages = [
      checked("own", { "contact/email": 0 }),
      checked("own", { "contact/email": 0 }, contact),
      checked("rival", { "contact/email": 1 }),
      checked("rival", { "contact/email": 1 }, contact),
    ];

    expect(merge({ touchpoints, pages }).lacks).toMatchObject([
      { key: "contact/email", touchpointId: "home" },
    ]);
  });

  test("of equals a page goes before a facet made of it", () => {
    const touchpoints = [
      touchpointOf("ways", {
        importance: 5,
        scoredBy: { by: "facets", facets: ["contact"], kinds: ["home"] },
      }),
      touchpointOf("home", { importance: 5 }),
    ];
    const facets = { contact: { score: 5, weight: 1 } };
    const pages = [checked("own", { "contact/email": 0 }), checked("rival", { "contact/email": 1 })].map(
      (page) => ({
        ...page,
        verdict: { ...page.verdict, facets },
      }),
    );

    expect(merge({ touchpoints, pages }).lacks).toMatchObject([
      { key: "contact/email", touchpointId: "home" },
    ]);
  });
});
