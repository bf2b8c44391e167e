import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { destinations, toLatin } from "../../../shared/facts/ways-out.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const waysOutOf = async (html: string) =>
  deriveFacts(await snapshotOf(page(html), { url: "https://shop.example/lost/page" })).waysOut;

test.each([
  ['<a href="/">x</a>', [true]],
  ['<a href="/ru/">x</a>', [true]],
  ['<a href="https://www.shop.example/index.php">x</a>', [true]],
  ['<a href="/shop/start">Zur Startseite</a>', [true]],
  ['<a href="#" onclick="go()">На головну</a>', [true]],
  ['<a href="/catalog">Catalogue</a>', [false]],
  ['<a href="https://other.example/">Home</a>', []],
  ['<a href="mailto:a@b.example">Home</a>', []],
])("%s leads home: %j", async (html, expected) => {
  expect((await waysOutOf(html)).map(({ isHome }) => isHome)).toEqual(expected);
});

test("destinations are different pages, without the front page and the page itself", async () => {
  const links = await waysOutOf(
    '<a href="/">Home</a><a href="/a">A1</a><a href="/a/">A2</a><a href="/b">B</a><a href="/lost/page">Here</a>',
  );

  expect(destinations(links, "/lost/page").map(({ address }) => address)).toEqual(["/a", "/b"]);
});

test.each([
  ["диван", "divan"],
  ["ჯავშანი", "javshani"],
  ["Möbel", "mobel"],
])("%s is spelled %s in addresses", (word, latin) => {
  expect(toLatin(word)).toBe(latin);
});
