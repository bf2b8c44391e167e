import { describe, expect, test } from "vitest";
import { page, snapshotOf } from "../../support/pages.ts";

const STYLE =
  "<style>body{margin:0;background:#fff}.hero{position:relative;height:400px}.over{position:absolute;inset:0}h1{position:relative;margin:40px;font:48px Arial}</style>";

async function headlineOf(hero: string) {
  const { parts } = await snapshotOf(page(`${STYLE}${hero}`));
  return parts.blocks?.rows.find(({ text }) => text === "Fresh bread");
}

describe("what may lie behind a headline, from the darkest to the lightest", () => {
  test.each([
    ["a picture may be anything", `background:url(/hall.jpg)`, "", ["000000", "ffffff"]],
    ["a gradient has its stops", `background:linear-gradient(#000000,#333333)`, "", ["000000", "333333"]],
    [
      "a veil over a picture narrows it",
      `background:url(/hall.jpg)`,
      `<div class="over" style="background:rgba(0,0,0,.6)"></div>`,
      ["000000", "666666"],
    ],
    [
      "so does a light one drawn by a pseudo-element",
      `background:url(/hall.jpg)`,
      `<style>.hero::before{content:"";position:absolute;inset:0;background:rgba(255,255,255,.6)}</style>`,
      ["999999", "ffffff"],
    ],
  ])("%s", async (_name, background, inner, behind) => {
    const headline = await headlineOf(
      `<div class="hero" style="${background}">${inner}<h1>Fresh bread</h1></div>`,
    );

    expect(headline?.behind).toEqual(behind);
    expect(headline?.inked).toBeUndefined();
  });

  test("a veil over the letters dims them as well", async () => {
    const headline = await headlineOf(
      `<div class="hero" style="background:linear-gradient(#000,#000)"><h1 style="position:static;color:#fff">Fresh bread</h1><div class="over" style="background:rgba(0,0,0,.5)"></div></div>`,
    );

    expect(headline).toMatchObject({ behind: ["000000", "000000"], inked: "808080" });
  });

  test("the shade of a pop-up is no veil of the headline", async () => {
    const headline = await headlineOf(
      `<div class="hero" style="background:linear-gradient(#000,#000)"><h1 style="color:#fff">Fresh bread</h1></div><div style="position:fixed;inset:0;background:rgba(0,0,0,.6)"></div>`,
    );

    expect(headline).toMatchObject({ text: "Fresh bread" });
    expect(headline?.behind).toBeUndefined();
    expect(headline?.inked).toBeUndefined();
  });

  test("plain colors are in the style already", async () => {
    const headline = await headlineOf(`<div class="hero"><h1 style="position:static">Fresh bread</h1></div>`);

    expect(headline?.behind).toBeUndefined();
  });
});

test("boxes that stand out are taken down with what makes them", async () => {
  const { parts } = await snapshotOf(
    page(
      `${STYLE}<main style="background:#fff"><section style="background:#123;height:200px"><p>One</p></section><div style="border:1px solid #ccc;height:200px"><p>Two</p></div><p>Three</p></main>`,
    ),
  );

  expect(parts.surfaces?.map(({ rect, fill, edged }) => [rect[3], fill, edged])).toEqual([
    [200, "112233", undefined],
    [202, undefined, true],
  ]);
});

test("a picture says how it is fitted into its box", async () => {
  const { parts } = await snapshotOf(
    page(
      `<img alt="" style="object-fit:cover" width="90" height="60" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%2764%27 height=%2745%27/%3E">`,
    ),
  );

  expect(parts.media?.[0]).toMatchObject({ natural: [64, 45], fit: "cover" });
});
