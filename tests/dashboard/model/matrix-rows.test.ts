import { expect, test } from "vitest";
import { chooseRows, ownLevel, readRowChoice } from "../../../server/dashboard/model/matrix-rows.ts";
import { cellOf, OWN, RIVAL, rowOf } from "../support/audit-views.ts";

const rows = [
  rowOf({ name: "Blog", importance: 5, own: 8, rival: 2, gap: 6 }),
  rowOf({ name: "Form", importance: 9, own: 3, rival: 8, gap: -5 }),
  rowOf({ name: "Call", importance: 10 }),
  rowOf({ name: "Prices", importance: 6, own: "absent", rival: 9, gap: -9 }),
  rowOf({
    name: "About",
    importance: 5,
    own: 6,
    rival: 6,
    gap: 0,
    basket: "external-online",
    stages: ["trust"],
  }),
];
const names = (query: Record<string, string>) =>
  chooseRows(rows, readRowChoice(query), OWN).map(({ touchpoint }) => touchpoint.name);

test.each([
  { sort: "urgency", order: ["Prices", "Form", "About", "Blog", "Call"] },
  { sort: "importance", order: ["Call", "Form", "Prices", "About", "Blog"] },
  { sort: "gap", order: ["Prices", "Form", "About", "Blog", "Call"] },
  { sort: "name", order: ["About", "Blog", "Call", "Form", "Prices"] },
])("sorted by $sort", ({ sort, order }) => {
  expect(names({ sort })).toEqual(order);
});

test.each([
  { query: { basket: "external-online" }, found: ["About"] },
  { query: { stage: "trust" }, found: ["About"] },
  { query: { level: "negative" }, found: ["Form"] },
  { query: { level: "absent" }, found: ["Prices"] },
  { query: { level: "unjudged" }, found: ["Call"] },
  { query: { level: "neutral", stage: "trust" }, found: ["About"] },
])("filtered by $query", ({ query, found }) => {
  expect(names(query)).toEqual(found);
});

test("an address that is not understood chooses nothing", () => {
  expect(readRowChoice({ sort: "colour", basket: "", level: "great", stage: "x" })).toEqual({
    sort: "urgency",
    basket: null,
    stage: null,
    level: null,
    owner: null,
    isManaged: null,
  });
});

test.each([
  [{ owner: "Nino" }, ["Desk"]],
  [{ owner: "-" }, ["Door"]],
  [{ managed: "yes" }, ["Desk"]],
  [{ managed: "no" }, ["Call", "Door"]],
  [{ owner: "Dato", managed: "yes" }, []],
])("%j shows %j", (query, found) => {
  const owned = (name: string, owner: string | null, rest: string | null) => {
    const row = rowOf({ name, importance: 5 });
    return { ...row, touchpoint: { ...row.touchpoint, owner, standard: rest, metric: rest } };
  };
  const register = [
    owned("Desk", "Nino", "as written"),
    owned("Call", "Dato", null),
    owned("Door", null, null),
  ];

  expect(chooseRows(register, readRowChoice(query), OWN).map(({ touchpoint }) => touchpoint.name)).toEqual(
    found,
  );
});

test("a cell that is not there is not judged", () => {
  const row = rowOf({ name: "Call", importance: 1 });

  expect(cellOf(row, RIVAL)?.state).toBe("unjudged");
  expect(ownLevel(row, "nobody")).toBe("unjudged");
});
