import { expect, test } from "vitest";
import { vital } from "../../../shared/facts/vitals.ts";
import { page, snapshotOf } from "../../support/pages.ts";

test.each([
  { name: "a measured visit", timing: { momentMs: 5_000, lcpMs: 900 }, answer: { value: 900 } },
  { name: "nothing measured", timing: { momentMs: 5_000 }, answer: { reason: "not-measured" } },
  {
    name: "a background tab",
    timing: { momentMs: 5_000, lcpMs: 900, startedHidden: true },
    answer: { reason: "loaded-in-background" },
  },
])("$name", async ({ timing, answer }) => {
  const snapshot = await snapshotOf(page("<h1>Bread</h1>"));
  snapshot.parts.timing = timing;

  expect(vital(snapshot, "lcpMs")).toEqual(answer);
});
