import { expect, test } from "vitest";
import { seenSides } from "../../../server/dashboard/model/seen-sides.ts";

test.each([
  { own: 3, rivals: [0, 2], seen: "both" },
  { own: 3, rivals: [0, 0], seen: "own" },
  { own: 3, rivals: [], seen: "own" },
  { own: 0, rivals: [4], seen: "rivals" },
  { own: 0, rivals: [0], seen: "none" },
])("own $own judged, rivals $rivals: $seen", ({ own, rivals, seen }) => {
  const sites = [{ isOwn: true, judged: own }, ...rivals.map((judged) => ({ isOwn: false, judged }))];
  expect(seenSides(sites)).toBe(seen);
});

test("without an own site there is nothing of one's own to see", () => {
  expect(seenSides([{ isOwn: false, judged: 4 }])).toBe("rivals");
});
