import { describe, expect, test } from "vitest";
import { readRung, rowsOfRung } from "../../../server/dashboard/model/rungs.ts";
import { rowOf } from "../support/audit-views.ts";

describe("a figure of the ladder in the address", () => {
  test.each([
    { text: "trust.site-own", rung: { name: "trust", siteId: "site-own" } },
    { text: "purchase.site-own", rung: { name: "purchase", siteId: "site-own" } },
    { text: "contacts.site-own", rung: { name: "contacts", siteId: "site-own" } },
    { text: "nowhere.site-own", rung: null },
    { text: "trust.", rung: null },
    { text: "trust", rung: null },
    { text: "", rung: null },
    { text: undefined, rung: null },
  ])("$text", ({ text, rung }) => {
    expect(readRung(text)).toEqual(rung);
  });
});

describe("what stands there", () => {
  const rows = [
    rowOf({ name: "Search result", importance: 6, stages: ["awareness"] }),
    rowOf({ name: "Prices", importance: 9, stages: ["trust", "commitment"] }),
    rowOf({ name: "Checkout", importance: 10, stages: ["sale"] }),
    rowOf({ name: "Thank-you letter", importance: 4, stages: ["return", "advocacy"] }),
  ];

  test.each([
    { rung: "trust", touchpoints: ["Prices"] },
    { rung: "engagement", touchpoints: [] },
    { rung: "purchase", touchpoints: ["Checkout", "Prices"] },
    { rung: "reaction", touchpoints: ["Thank-you letter"] },
    { rung: "contacts", touchpoints: ["Prices", "Search result"] },
  ] as const)("$rung: $touchpoints", ({ rung, touchpoints }) => {
    expect(rowsOfRung(rows, rung).map(({ touchpoint }) => touchpoint.name)).toEqual(touchpoints);
  });
});
