import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const lookOf = async (html: string) => deriveFacts(await snapshotOf(page(html))).look;

const BASE = "<style>body{margin:0;font:16px Inter,sans-serif;background:#fff;color:#222}</style>";
const DRAWING =
  "data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27640%27 height=%27450%27/%3E";

describe("what the first screen (1280 × 900) is made of", () => {
  test.each([
    ["words on a white sheet", `<p>Bread every morning.</p>`, 0, 0],
    [
      "a colored half",
      `<div style="height:450px;background:#123"><p style="color:#fff">Bread</p></div>`,
      0,
      0.5,
    ],
    [
      "a half in a shade hardly seen",
      `<div style="height:450px;background:#fafafa"><p>Bread</p></div>`,
      0,
      0.25,
    ],
    [
      "a quarter in a picture",
      `<img alt="" src="${DRAWING}" style="display:block;width:640px;height:450px">`,
      0.25,
      0,
    ],
    ["a framed half", `<div style="height:448px;border:1px solid #ccc"><p>Bread</p></div>`, 0, 0.15],
  ])("%s", async (_name, html, pictures, surfaces) => {
    const look = await lookOf(`${BASE}${html}`);

    expect(look.pictures).toBeCloseTo(pictures, 1);
    expect(look.surfaces).toBeCloseTo(surfaces, 1);
  });

  test("a dark sheet is tinted, a white one is not", async () => {
    expect((await lookOf(`${BASE}<p>Bread</p>`)).isTinted).toBe(false);
    expect((await lookOf(`<style>body{background:#101820;color:#fff}</style><p>Bread</p>`)).isTinted).toBe(
      true,
    );
  });
});

describe("letters", () => {
  test("the largest words, the running text, the families by use", async () => {
    const look = await lookOf(
      `${BASE}<h1 style="font:60px Lora">Bread</h1><p>Baked every morning and sold until it is gone.</p>`,
    );

    expect(look.headline?.text).toBe("Bread");
    expect(look.bodyPx).toBe(16);
    expect(look.families.map(({ name }) => name)).toEqual(["Inter", "Lora"]);
  });

  test("words below the first screen are no headline of it", async () => {
    const look = await lookOf(`${BASE}<p>Bread</p><div style="height:2000px"></div><h1>Far below</h1>`);

    expect(look.headline?.text).toBe("Bread");
  });
});

describe("the longest empty stretch", () => {
  test("lies between two things", async () => {
    const { gap } = await lookOf(`${BASE}<p>One</p><div style="height:700px"></div><p>Two</p>`);

    expect(gap?.height).toBeGreaterThan(690);
    expect(gap?.height).toBeLessThan(760);
  });

  test("is none on a page with one thing", async () => {
    expect((await lookOf(`${BASE}<p>One</p>`)).gap).toBe(null);
  });
});
