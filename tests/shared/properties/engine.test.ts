import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MissingPart } from "../../../shared/facts/facts.ts";
import { pageContext } from "../../../shared/facts/page-context.ts";
import { facets } from "../../../shared/method/facets.ts";
import { pageKinds } from "../../../shared/method/page-kinds.ts";
import { levelOf } from "../../../shared/scoring/formula.ts";
import { hashOf } from "../../../shared/scoring/hash.ts";
import { scoreSnapshot } from "../../../shared/scoring/score-snapshot.ts";
import { scorecard as scorecardSchema } from "../../../shared/scoring/scorecard.ts";
import type { Snapshot } from "../../../shared/snapshot/index.ts";
import { bounded } from "./bounds.ts";
import { hostileTexts } from "./hostile-text.ts";
import { snapshots, VITAL_PARTS } from "./snapshot-arbitrary.ts";

const contexts = fc.record(
  {
    kind: fc.constantFrom(...pageKinds),
    country: fc.constantFrom("GB", "RU", "GE", "DE", "ZZ"),
    language: fc.constantFrom("en", "ru", "ka", "de", "zxx"),
    trade: fc.constantFrom("kitchens", "", "__proto__", "\u202e"),
  },
  { requiredKeys: [] },
);

describe("any page that fits the schema, whatever it means", () => {
  test("is scored: nothing throws, nothing is broken, no score is negative or above 9.0, coverage adds up", () => {
    fc.assert(
      fc.property(snapshots, contexts, (snapshot, context) => {
        const { scorecard, facts } = scoreSnapshot(snapshot, pageContext.parse(context));

        scorecardSchema.parse(scorecard);
        expect(scorecard.checks.filter(({ outcome }) => outcome === "broken")).toEqual([]);
        for (const { score, level } of [scorecard, ...Object.values(scorecard.facets)]) {
          expect(score === null || (score >= 0 && score <= 9)).toBe(true);
          expect(level).toBe(score === null ? null : levelOf(score));
        }
        for (const { outcome, score, reason } of scorecard.checks) {
          expect(score !== null).toBe(outcome === "scored");
          expect(reason !== null).toBe(outcome === "cannot-tell");
        }
        const sum = (name: "decided" | "total") =>
          facets.reduce((total, facet) => total + (scorecard.facets[facet]?.[name] ?? 0), 0);
        expect(scorecard.coverage).toEqual({ decided: sum("decided"), total: sum("total") });
        expect(scorecard.coverage.decided).toBeLessThanOrEqual(scorecard.coverage.total);
        for (const name of ["channels", "notFound", "legalEntity"] as const) readFact(() => facts[name]);
      }),
      bounded(200),
    );
    expect("polluted" in {}).toBe(false);
  });

  test("gives the same bytes twice, whatever the order of its keys, and after a way through JSON", () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const { scorecardHash } = scoreSnapshot(snapshot);

        expect(scoreSnapshot(snapshot).scorecardHash).toBe(scorecardHash);
        // safe: the same object with its keys turned round
        const turned = reversed(snapshot) as Snapshot;
        expect(hashOf(turned)).toBe(hashOf(snapshot));
        expect(scoreSnapshot(turned).scorecardHash).toBe(scorecardHash);
        // safe: a snapshot is JSON
        const travelled = JSON.parse(JSON.stringify(snapshot)) as Snapshot;
        expect(scoreSnapshot(travelled).scorecardHash).toBe(scorecardHash);
      }),
      bounded(40),
    );
  });

  test("is not changed by being scored", () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const before = JSON.stringify(snapshot);

        scoreSnapshot(snapshot);

        expect(JSON.stringify(snapshot)).toBe(before);
      }),
      bounded(40),
    );
  });
});

describe("a part that could not be gathered", () => {
  test("takes the checks that need it along, each with the part's name, and no other", () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const { checks } = scoreSnapshot(snapshot).scorecard;

        for (const { reason } of checks) {
          const part = reason?.match(/^part-missing:(.+)$/)?.[1];
          if (part !== undefined) expect(Object.keys(snapshot.parts)).not.toContain(part);
        }
      }),
      bounded(40),
    );
  });

  test.each(VITAL_PARTS)("without %s nothing can be told, and the error says so", (name) => {
    const [snapshot] = fc.sample(snapshots, bounded(1));
    const { [name]: _, ...parts } = snapshot!.parts;

    const { thrown } = readFact(() => scoreSnapshot({ ...snapshot!, parts }));

    expect(thrown === null || thrown instanceof MissingPart).toBe(true);
  });
});

test.each(hostileTexts.map((text) => ({ said: JSON.stringify(text.slice(0, 40)), text })))(
  "a page that says nothing but $said is scored in linear time",
  ({ text }) => {
    const long = text.repeat(Math.max(1, Math.ceil(10_000 / Math.max(1, text.length))));
    for (const kind of ["not-found", "landing", "checkout"] as const) {
      const { scorecard } = scoreSnapshot(sayingOnly(long), { kind });

      expect(scorecard.checks.filter(({ outcome }) => outcome === "broken")).toEqual([]);
    }
  },
);

/** A page whose every text is the same. */
const sayingOnly = (text: string): Snapshot => ({
  version: 2,
  url: "https://shop.example/",
  conditions: {
    source: "cli",
    device: "desktop",
    viewport: [1280, 900],
    moment: "settled",
    transport: "network",
    day: "2026-11-22",
  },
  missing: { surfaces: "not gathered", timing: "not gathered" },
  cut: [],
  parts: {
    document: {
      title: text,
      titleCount: 1,
      charset: "UTF-8",
      contentType: "text/html",
      quirks: false,
      metas: [
        ["description", text],
        ["og:title", text],
      ],
      relations: [],
      jsonLd: [text],
      microdata: [["Organization", "name", text]],
    },
    response: { status: 200, redirects: 0 },
    elements: {
      parent: [-1, 0, 0, 0, 0, 0],
      tag: ["html", "p", "h1", "a", "form", "input"],
      nth: [1, 1, 1, 1, 1, 1],
      id: { 1: text },
      class: { 1: text },
      role: {},
      label: { 3: text },
      lang: {},
      boundary: {},
      hidden: {},
    },
    blocks: {
      styles: [
        { family: "Arial", sizePx: 16, weight: 400, color: "000000", background: "ffffff", align: "left" },
      ],
      rows: [
        { element: 1, text, style: 0 },
        { element: 2, text, style: 0 },
      ],
    },
    links: [{ element: 3, kind: "link", href: "https://shop.example/a", text, name: text }],
    forms: [{ element: 4, action: null, method: "post", name: text }],
    controls: [
      {
        element: 5,
        tag: "input",
        type: "text",
        form: 0,
        label: text,
        labelSource: "label",
        name: text,
        placeholder: text,
      },
    ],
    media: [],
    frames: [],
    scripts: { sources: [], mentioned: [], hosts: [], inlineCount: 0 },
    layout: {
      page: [1280, 900],
      scrollY: 0,
      scrollsSideways: false,
      overlays: [{ element: 1, position: "fixed", rect: [0, 0, 300, 300] }],
      styleSheets: { linked: 0, loaded: 0, inline: 1, rules: 10 },
      background: "ffffff",
      mediaFeatures: [],
    },
    "main-text": {
      title: text,
      byline: text,
      excerpt: text,
      siteName: text,
      publishedTime: text,
      text,
    },
  },
});

function readFact(read: () => unknown): { thrown: unknown } {
  try {
    read();
    return { thrown: null };
  } catch (error) {
    if (!(error instanceof MissingPart)) throw error;
    return { thrown: error };
  }
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reversed(entry)]),
  );
}
