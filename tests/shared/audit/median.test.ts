import { expect, test } from "vitest";
import { median } from "../../../shared/audit/median.ts";

test.each([
  { of: "nothing", values: [], middle: null },
  { of: "one", values: [4], middle: 4 },
  { of: "an odd number, unsorted", values: [9, 1, 5], middle: 5 },
  { of: "an even number: between the two in the middle", values: [1, 10, 4, 6], middle: 5 },
  { of: "numbers that sort otherwise as words", values: [10, 9, 1], middle: 9 },
])("the median of $of", ({ values, middle }) => {
  expect(median(values)).toBe(middle);
});
