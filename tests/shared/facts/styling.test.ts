import { describe, expect, test } from "vitest";
import { contrastOf } from "../../../shared/facts/contrast.ts";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const menu = '<ul><li><a href="/a">Prices</a><li><a href="/b">Reviews</a><li><a href="/c">Contacts</a></ul>';

describe("how much of the look is the author's", () => {
  test.each([
    ["no sheet at all", `<h1>Cars</h1>${menu}`, "none"],
    ["a font and nothing else", `<style>body{font-family:Arial}</style><h1>Cars</h1>${menu}`, "bare"],
    [
      "colors of its own",
      `<style>body{font-family:Arial;background:#f4f1ea}a{color:#a02}</style><h1>Cars</h1>${menu}`,
      "styled",
    ],
    [
      "white and black, but links of its own",
      `<style>body{font-family:Georgia}a{color:#111}</style><h1>Cars</h1>${menu}`,
      "styled",
    ],
    ["an empty page has no look to judge", "", "styled"],
  ])("%s: %s", async (_name, html, state) => {
    expect(deriveFacts(await snapshotOf(page(html))).styling.state).toBe(state);
  });

  test("a file without the sheets it links to has lost its look", async () => {
    const snapshot = await snapshotOf(
      page(`<h1>Cars</h1>${menu}`, { head: '<link rel="stylesheet" href="/site.css">' }),
    );
    snapshot.conditions.transport = "file";

    expect(deriveFacts(snapshot).styling.isLost).toBe(true);
  });
});

test.each([
  ["000000", "ffffff", 21],
  ["ffffff", "ffffff", 1],
  ["777777", "ffffff", 4.48],
  ["767676", "ffffff", 4.54],
])("contrast of %s on %s is %d", (color, background, ratio) => {
  expect(contrastOf(color, background)).toBeCloseTo(ratio, 2);
  expect(contrastOf(background, color)).toBe(contrastOf(color, background));
});
