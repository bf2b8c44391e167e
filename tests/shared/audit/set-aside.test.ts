import { describe, expect, test } from "vitest";
import { type ScoredPage, setAside, waivedOn } from "../../../shared/audit/set-aside.ts";

const check = (
  id: string,
  score: number | null,
  weight = 3,
  kano: "hygiene" | "performance" = "hygiene",
) => ({
  id,
  class: kano,
  weight,
  score,
});
const page = (checks: ScoredPage["checks"]): ScoredPage => ({
  kind: "contact",
  score: 3,
  facets: { contact: { score: 3, weight: 5 }, copy: { score: 6, weight: 1 } },
  checks,
});
const none = () => undefined;
const CONTACT = [
  check("contact/channel", 0, 5),
  check("contact/phone", 1),
  check("contact/hours", 1),
  check("contact/map", 1),
];

describe("a page with checks set aside", () => {
  test.each<[string, ScoredPage["checks"], string[], (id: string) => string | undefined, object | null]>([
    ["nothing waived changes nothing", CONTACT, [], none, null],
    [
      "a check that was not decided changes nothing",
      [...CONTACT, check("contact/fax", null)],
      ["contact/fax"],
      none,
      null,
    ],
    ["a check of another page changes nothing", CONTACT, ["forms/label"], none, null],
    [
      "a failed must no longer caps its facet",
      CONTACT,
      ["contact/channel"],
      none,
      { facets: { contact: { score: 8 }, copy: { score: 6 } }, setAside: ["contact/channel"] },
    ],
    [
      "what fell with it goes with it",
      [...CONTACT, check("contact/map", 0)],
      ["contact/channel"],
      (id) => (id === "contact/map" ? "contact/channel" : undefined),
      { setAside: ["contact/channel", "contact/map"] },
    ],
    [
      "too few checks left make no facet score",
      CONTACT.slice(0, 3),
      ["contact/channel"],
      none,
      { score: 6, facets: { contact: { score: null }, copy: { score: 6 } } },
    ],
  ])("%s", (_, checks, waived, groundOf, expected) => {
    const scored = setAside(page(checks), waived, groundOf);

    if (expected === null) expect(scored).toBeNull();
    else expect(scored).toMatchObject(expected);
  });

  test("a passing check that rests on a waived one stays", () => {
    const scored = setAside(page(CONTACT), ["contact/channel"], () => "contact/channel");

    expect(scored?.setAside).toEqual(["contact/channel"]);
  });
});

describe("where a waiver holds", () => {
  const on = {
    siteId: "site-own",
    url: "https://own.example/contact/?utm_source=x",
    kind: "contact",
  } as const;
  test.each([
    ["the whole audit", { scope: "audit", siteId: null, pageKey: null }, true],
    ["its site", { scope: "site", siteId: "site-own", pageKey: null }, true],
    ["another site", { scope: "site", siteId: "site-rival", pageKey: null }, false],
    [
      "its page, wherever the visitor came from",
      { scope: "page", siteId: null, pageKey: "own.example/contact" },
      true,
    ],
    ["another page", { scope: "page", siteId: null, pageKey: "own.example/" }, false],
  ] as const)("%s", (_, place, holds) => {
    expect(waivedOn([{ checkId: "contact/phone", ...place }], on)).toEqual(holds ? ["contact/phone"] : []);
  });
});
