import { expect, test } from "vitest";
import { isAged } from "../../../server/dashboard/model/aged.ts";

const DAY_MS = 24 * 60 * 60_000;
const seen = (capturedAt: number) => ({
  machine: { score: 5, spread: 0.2, pages: 1, worst: { captureId: "c", url: "u", score: 5 }, capturedAt },
});

test.each([
  { importance: 10, days: 29, aged: false },
  { importance: 10, days: 30, aged: true },
  { importance: 7, days: 59, aged: false },
  { importance: 7, days: 60, aged: true },
  { importance: 1, days: 89, aged: false },
  { importance: 1, days: 90, aged: true },
])("importance $importance, seen $days days ago: aged $aged", ({ importance, days, aged }) => {
  expect(isAged(seen(0), importance, days * DAY_MS)).toBe(aged);
});

test("what no machine has seen does not age", () => {
  expect(isAged({ machine: null }, 10, 1e12)).toBe(false);
});
