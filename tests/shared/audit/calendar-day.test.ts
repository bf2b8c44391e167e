import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  dayOf,
  daysBetween,
  instantOf,
  nextMonth,
  weekdayOf,
} from "../../../shared/audit/calendar-day.ts";

test.each([
  { day: "2026-11-22", days: 0, sum: "2026-11-22" },
  { day: "2026-11-22", days: 90, sum: "2027-02-20" },
  { day: "2026-12-31", days: 1, sum: "2027-01-01" },
  { day: "2024-02-28", days: 1, sum: "2024-02-29" },
  { day: "2026-02-28", days: 1, sum: "2026-03-01" },
  { day: "2000-02-29", days: 366, sum: "2001-03-01" },
  { day: "2100-02-28", days: 1, sum: "2100-03-01" },
  { day: "2026-01-01", days: -1, sum: "2025-12-31" },
])("$day and $days days is $sum", ({ day, days, sum }) => {
  expect(addDays(day, days)).toBe(sum);
  expect(daysBetween(day, sum)).toBe(days);
});

test.each([
  ["2026-01-31", "2026-02-01"],
  ["2026-02-01", "2026-03-01"],
  ["2026-12-05", "2027-01-01"],
])("the month after %s begins on %s", (day, first) => {
  expect(nextMonth(day)).toBe(first);
});

test("a Sunday is the seventh day", () => {
  expect(weekdayOf("2026-11-22")).toBe(7);
});

test("an instant's day is the one that UTC has, in any year", () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_000_000_000_000, max: 250_000_000_000_000 }), (instant) => {
      const day = new Date(instant).toISOString().slice(0, 10);

      expect(dayOf(instant)).toBe(day);
      expect(instantOf(day)).toBe(Date.parse(day));
      expect(weekdayOf(day) % 7).toBe(new Date(instant).getUTCDay());
    }),
  );
});
