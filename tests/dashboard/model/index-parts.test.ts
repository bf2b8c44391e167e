import { expect, test } from "vitest";
import { indexParts } from "../../../server/dashboard/model/index-parts.ts";
import { OWN, rowOf } from "../support/audit-views.ts";

test("an absent touchpoint counts 0, an unjudged one counts nothing, and the shares are whole", () => {
  const rows = [
    rowOf({ name: "Form", importance: 6, own: 8 }),
    rowOf({ name: "Prices", importance: 2, own: "absent" }),
    rowOf({ name: "Call", importance: 10 }),
  ];

  const parts = indexParts(rows, OWN);

  expect(parts.map(({ row, score, share }) => [row.touchpoint.name, score, share])).toEqual([
    ["Form", 8, 0.75],
    ["Prices", 0, 0.25],
  ]);
});
