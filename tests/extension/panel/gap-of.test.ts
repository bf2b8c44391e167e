import { expect, test } from "vitest";
import { gapOf } from "../../../extension/panel/gap-of.ts";

test.each([
  { own: 6.2, rival: 4.9, points: 1.3, side: "ahead" },
  { own: 3.4, rival: 4.9, points: -1.5, side: "behind" },
  { own: 7.1, rival: 6.9, points: 0.2, side: "ahead" },
  { own: 7.1, rival: 7, points: 0.1, side: "even" },
  { own: 7, rival: 7.1, points: -0.1, side: "even" },
  { own: 5, rival: 5, points: 0, side: "even" },
  { own: null, rival: 5, points: null, side: "even" },
  { own: 5, rival: null, points: null, side: "even" },
])("own $own beside the rival's $rival is $side", ({ own, rival, points, side }) => {
  expect(gapOf(own, rival)).toEqual({ points, side });
});
