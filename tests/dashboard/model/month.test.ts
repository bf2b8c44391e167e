import { expect, test } from "vitest";
import { monthAfter, monthBefore, readMonth, weeksOf } from "../../../server/dashboard/model/month.ts";

test.each([
  { written: undefined, is: "2026-11" },
  { written: "2027-02", is: "2027-02" },
  { written: "2027-13", is: "2026-11" },
  { written: "<b>", is: "2026-11" },
])("the address says $written: $is", ({ written, is }) => {
  expect(readMonth(written, "2026-11-22")).toBe(is);
});

test("the months beside, over a new year", () => {
  expect(monthBefore("2027-01")).toBe("2026-12");
  expect(monthAfter("2026-12")).toBe("2027-01");
});

test.each([
  { month: "2026-11", first: "2026-10-26", last: "2026-12-06", weeks: 6 },
  { month: "2027-02", first: "2027-02-01", last: "2027-02-28", weeks: 4 },
  { month: "2028-02", first: "2028-01-31", last: "2028-03-05", weeks: 5 },
])("$month is drawn from Monday $first to Sunday $last", ({ month, first, last, weeks }) => {
  const drawn = weeksOf(month);

  expect(drawn).toHaveLength(weeks);
  expect([drawn[0]![0], drawn.at(-1)![6]]).toEqual([first, last]);
});
