import { describe, expect, test } from "vitest";
import type { Touchpoint } from "../../../shared/api/schemas.ts";
import { ladderOf } from "../../../shared/audit/ladder.ts";
import { mergeAudit } from "../../../shared/audit/merge-audit.ts";
import { type Stage, stages } from "../../../shared/method/axes.ts";
import { stagesOfStep } from "../../../shared/method/buyer-steps.ts";
import { siteOf, touchpointOf } from "./make-audit.ts";

type Mark = number | "absent" | "unjudged";

/** Touchpoints rated by people on two sites, merged as the server merges them. */
function ladder(rows: { stages: Stage[]; own: Mark; rival?: Mark; importance?: number }[]) {
  const touchpoints: Touchpoint[] = rows.map(({ stages: on, importance = 5 }, at) =>
    touchpointOf(`t${at}`, { stages: on, importance, scoredBy: { by: "people" } }),
  );
  const marks = rows.flatMap(({ own, rival = "unjudged" }, at) => [
    { touchpointId: `t${at}`, siteId: "own", mark: own },
    { touchpointId: `t${at}`, siteId: "rival", mark: rival },
  ]);
  const { rows: merged } = mergeAudit({
    sites: [siteOf("own"), siteOf("rival")],
    touchpoints,
    pages: [],
    ratings: marks.flatMap(({ mark, ...place }) =>
      typeof mark === "number" ? [{ ...place, score: mark }] : [],
    ),
    absences: marks.flatMap(({ mark, ...place }) =>
      mark === "absent" ? [{ ...place, source: "person" as const }] : [],
    ),
  });
  return ladderOf(merged, ["own", "rival"], "own");
}

const rung = (result: ReturnType<typeof ladderOf>, name: Stage) =>
  result.stages.find((stage) => stage.name === name)!;

describe("a stage", () => {
  test("holds what stands on it, each site beside the other", () => {
    const [own, rival] = rung(
      ladder([
        { stages: ["trust"], own: 8, rival: "absent", importance: 10 },
        { stages: ["trust", "sale"], own: 2, rival: "unjudged", importance: 5 },
        { stages: ["sale"], own: 9, rival: 9 },
      ]),
      "trust",
    ).coverage;

    expect(own).toMatchObject({
      siteId: "own",
      present: ["t0", "t1"],
      score: 6,
      level: "neutral",
      isEmpty: false,
    });
    expect(rival).toMatchObject({
      present: [],
      absent: ["t0"],
      unjudged: ["t1"],
      score: 0,
      level: "negative",
    });
  });

  test.each([
    { stage: "nothing of it in the register", rows: [], isEmpty: true, isUnjudged: false },
    {
      stage: "all of it absent",
      rows: [{ stages: ["trust" as const], own: "absent" as const }],
      isEmpty: true,
      isUnjudged: false,
    },
    {
      stage: "not yet looked at",
      rows: [{ stages: ["trust" as const], own: "unjudged" as const }],
      isEmpty: false,
      isUnjudged: true,
    },
    {
      stage: "one absent, one not yet looked at",
      rows: [
        { stages: ["trust" as const], own: "absent" as const },
        { stages: ["trust" as const], own: "unjudged" as const },
      ],
      isEmpty: false,
      isUnjudged: true,
    },
    {
      stage: "one there, one not yet looked at",
      rows: [
        { stages: ["trust" as const], own: 4 },
        { stages: ["trust" as const], own: "unjudged" as const },
      ],
      isEmpty: false,
      isUnjudged: false,
    },
    {
      stage: "there, however bad",
      rows: [{ stages: ["trust" as const], own: 0 }],
      isEmpty: false,
      isUnjudged: false,
    },
  ])("$stage: empty is $isEmpty, not judged is $isUnjudged", ({ rows, isEmpty, isUnjudged }) => {
    const result = ladder(rows);

    expect(rung(result, "trust").coverage[0]).toMatchObject({ isEmpty });
    expect(result.emptyStages.includes("trust")).toBe(isEmpty);
    expect(result.unjudgedStages.includes("trust")).toBe(isUnjudged);
  });

  test("that rivals alone stand on is named", () => {
    const result = ladder([
      { stages: ["advocacy"], own: "absent", rival: 7 },
      { stages: ["return"], own: 5, rival: 7 },
      { stages: ["trust"], own: "unjudged", rival: 7 },
    ]);

    expect(rung(result, "advocacy").rivalsOnly).toEqual(["rival"]);
    expect(rung(result, "return").rivalsOnly).toEqual([]);
    expect(rung(result, "trust").rivalsOnly).toEqual([]);
  });

  test("all eight are there, in the method's order", () => {
    expect(ladder([]).stages.map(({ name }) => name)).toEqual([...stages]);
  });
});

describe("contacts before a paid offer", () => {
  const contacts = (own: Mark, count: number, on: Stage[] = ["interaction"]) =>
    Array.from({ length: count }, () => ({ stages: on, own }));

  test.each([
    { has: "four", rows: contacts(5, 4), present: 4, verdict: "too-few" },
    { has: "five", rows: contacts(5, 5), present: 5, verdict: "enough" },
    { has: "seven", rows: contacts(5, 7), present: 7, verdict: "enough" },
    {
      has: "four, and more that nobody looked at",
      rows: [...contacts(5, 4), ...contacts("unjudged", 1)],
      present: 4,
      verdict: "unknown",
    },
    {
      has: "four, and more that are absent",
      rows: [...contacts(5, 4), ...contacts("absent", 3)],
      present: 4,
      verdict: "too-few",
    },
    {
      has: "many, but after the sale",
      rows: contacts(5, 9, ["sale", "return"]),
      present: 0,
      verdict: "too-few",
    },
    {
      has: "five that stand on two stages each",
      rows: contacts(5, 5, ["awareness", "trust"]),
      present: 5,
      verdict: "enough",
    },
  ])("$has: $verdict", ({ rows, present, verdict }) => {
    expect(ladder(rows).contactsBeforeSale[0]).toMatchObject({ siteId: "own", present, verdict });
  });
});

describe("the buyer's five steps", () => {
  test("gather the stages that serve them, a touchpoint once", () => {
    const { steps } = ladder([
      { stages: ["awareness", "engagement"], own: 8 },
      { stages: ["advocacy"], own: 3 },
    ]);

    expect(steps.map(({ name, coverage }) => [name, coverage[0]!.present])).toEqual([
      ["need", ["t0"]],
      ["information", ["t0"]],
      ["comparison", []],
      ["purchase", []],
      ["reaction", ["t1"]],
    ]);
  });

  test("leave no stage out", () => {
    expect(new Set(Object.values(stagesOfStep).flat())).toEqual(new Set(stages));
  });
});
