import { describe, expect, test } from "vitest";
import { RUBRIC_VERSION } from "../../../shared/scoring/rubric.ts";
import { gathererDigest, goldenPages } from "../../support/golden-pages.ts";
import {
  freshScores,
  loggedVersions,
  movedChecks,
  movedPages,
  type PageScores,
  readGolden,
} from "../../support/golden-scores.ts";

const golden = readGolden();
const fresh = freshScores();
const log = loggedVersions();

describe("the golden scores", () => {
  test.each(goldenPages)("of $slug are what the engine gives", ({ slug }) => {
    expect(
      fresh[slug],
      "the scores of an unchanged page moved: raise RUBRIC_VERSION, say why in shared/scoring/CHANGELOG.md, and run `npm run fix`",
    ).toEqual(golden.pages[slug]);
  });

  test("are of the rubric that judges now", () => {
    expect(golden.version, "run `npm run fix`").toBe(RUBRIC_VERSION);
  });

  test("are of pages as they are read now", () => {
    expect(golden.gatherer, "run `npm run fix`: it reads the pages again").toBe(gathererDigest());
  });

  test("cover every page and several kinds, languages and levels", () => {
    const pages = Object.values(golden.pages);

    expect(Object.keys(golden.pages).sort()).toEqual(goldenPages.map(({ slug }) => slug).sort());
    expect(new Set(pages.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
    expect([...new Set(pages.map(({ language }) => language))].sort()).toEqual(["de", "en", "ka", "ru"]);
    expect(Math.min(...pages.map(({ score }) => score ?? 9))).toBeLessThan(4);
    expect(Math.max(...pages.map(({ score }) => score ?? 0))).toBeGreaterThan(7);
  });
});

describe("the rubric's change log", () => {
  test("has every version once, in order, up to the one that judges now", () => {
    expect(log.map(({ version }) => version)).toEqual(
      Array.from({ length: RUBRIC_VERSION }, (_, at) => at + 1),
    );
  });

  test.each(log)("says of version $version what can move a score, and why", ({ text }) => {
    expect(text).toMatch(/^- .{40,}/m);
  });

  test("names every check that earns otherwise than under the version before", () => {
    const text = log.at(-1)?.text ?? "";
    const moved = golden.previous ? movedChecks(golden.previous.pages, golden.pages) : [];
    const unexplained = moved.filter(
      (id) => !text.includes(id.split("/")[1]!.replaceAll("-", " ")) && !text.includes(id.split("/")[1]!),
    );

    expect(
      unexplained,
      `name them in the section of version ${RUBRIC_VERSION} of shared/scoring/CHANGELOG.md, with the reason; shown scores that moved: ${movedPages(golden.previous?.pages ?? {}, golden.pages).join(", ")}`,
    ).toEqual([]);
  });
});

describe("what moved", () => {
  const page = (checks: PageScores["checks"], score: number | null = 5): PageScores => ({
    kind: "home",
    language: "en",
    score,
    facets: {},
    checks,
  });

  test.each([
    { move: "nothing", before: { "a/b": 1 }, after: { "a/b": 1 }, moved: [] },
    { move: "a check earns more", before: { "a/b": 0.4 }, after: { "a/b": 0.5 }, moved: ["a/b"] },
    {
      move: "a check can no longer tell",
      before: { "a/b": 1 },
      after: { "a/b": "cannot-tell: no-layout" },
      moved: ["a/b"],
    },
    { move: "a new check", before: {}, after: { "a/b": 1 }, moved: ["a/b"] },
    {
      move: "a check that no longer applies",
      before: { "a/b": 1, "c/d": 0 },
      after: { "c/d": 0 },
      moved: ["a/b"],
    },
  ])("$move: $moved", ({ before, after, moved }) => {
    expect(movedChecks({ one: page(before) }, { one: page(after), two: page({ "x/y": 1 }) })).toEqual(moved);
  });

  test("pages are told by the scores that people read", () => {
    expect(
      movedPages(
        { one: page({}, 5), two: page({}, 6) },
        { one: page({}, 5.4), two: page({}, 6), new: page({}) },
      ),
    ).toEqual(["one: 5 → 5.4"]);
    expect(movedPages({ one: page({}, 5) }, { one: page({}, null) })).toEqual(["one: 5 → –"]);
  });
});
