import { describe, expect, test } from "vitest";
import { catalogueEntry } from "../../../shared/api/schemas.ts";
import { checks } from "../../../shared/checks/index.ts";
import { baskets, carriers, stages, subjects } from "../../../shared/method/axes.ts";
import { catalogue, catalogueByKey } from "../../../shared/method/catalogue.ts";

test("holds more touchpoints than Mann names", () => {
  expect(catalogue.length).toBeGreaterThanOrEqual(60);
});

test("keys are unique and found", () => {
  expect(new Set(catalogue.map(({ key }) => key)).size).toBe(catalogue.length);
  expect(catalogueByKey("not-found-page")?.names.en).toBe("404 page");
  expect(catalogueByKey("no-such-touchpoint")).toBeUndefined();
});

test.each(catalogue)("$key: names in three languages, axes, importance", (entry) => {
  expect(catalogueEntry.parse(entry)).toEqual(entry);
  expect(entry.names.ru).toMatch(/[а-яё]|SMS|cookie/i);
  expect(entry.names.ka).toMatch(/[ა-ჰ]|SMS/);
  expect(entry.stages).toEqual([...new Set(entry.stages)]);
});

test.each([
  ["basket", baskets],
  ["carrier", carriers],
  ["subject", subjects],
] as const)("every %s of the method has its touchpoints", (axis, values) => {
  expect(new Set(catalogue.map((entry) => entry[axis]))).toEqual(new Set(values));
});

test("every stage of the ladder has its touchpoints", () => {
  expect(new Set(catalogue.flatMap((entry) => entry.stages))).toEqual(new Set(stages));
});

describe("what scores them", () => {
  test("checks that exist", () => {
    const ids = new Set(checks.map(({ id }) => id as string));
    const named = catalogue.flatMap(({ scoredBy }) => (scoredBy.by === "checks" ? scoredBy.checks : []));

    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("a page kind is the score of one touchpoint", () => {
    const kinds = catalogue.flatMap(({ scoredBy }) => (scoredBy.by === "page" ? scoredBy.kinds : []));

    expect(kinds).toEqual([...new Set(kinds)]);
  });

  test("a new audit starts with pages that a sweep can score, and a few that are rated by hand", () => {
    const starters = catalogue.filter(({ starter }) => starter);
    const byHand = starters.filter(({ scoredBy }) => scoredBy.by === "people");

    expect(starters.length).toBeGreaterThanOrEqual(15);
    expect(byHand.length).toBeGreaterThanOrEqual(3);
    expect(byHand.length).toBeLessThan(starters.length / 2);
  });
});
