import { expect, test } from "vitest";
import { scoreSnapshot } from "../../../shared/scoring/score-snapshot.ts";
import { snapshotOf } from "../../support/pages.ts";

/** What a contact page may have or lack, each a piece of its markup. */
const pieces = {
  title: "<title>Contact us | Reed &amp; Son clock repairs in London</title>",
  description: `<meta name="description" content="Call, write or come by: clocks repaired in three days in Canal Street, London.">`,
  viewport: `<meta name="viewport" content="width=device-width, initial-scale=1">`,
  heading: "<h1>Contact us</h1>",
  phone: `<p>Call <a href="tel:+442079460958">+44 20 7946 0958</a></p>`,
  email: `<p>Write to <a href="mailto:workshop@reedclocks.co.uk">workshop@reedclocks.co.uk</a></p>`,
  messenger: `<p><a href="https://wa.me/442079460958">WhatsApp</a></p>`,
  address: "<address>12 Canal Street, London N1 7AB</address>",
  hours: "<p>Open Monday to Friday 9:00–18:00</p>",
  promise: "<p>We answer within one hour.</p>",
  company: "<footer><p>Reed &amp; Son Ltd, company number 01234567</p></footer>",
} as const;
type Piece = keyof typeof pieces;
const HEAD: readonly Piece[] = ["title", "description", "viewport"];
const names = Object.keys(pieces) as Piece[];

/** The page with these pieces; its menu, its style and its way on are always there. */
async function scoreWith(has: readonly Piece[]): Promise<number> {
  const of = (wanted: (piece: Piece) => boolean) =>
    names.filter((piece) => has.includes(piece) && wanted(piece)).map((piece) => pieces[piece]);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${of((piece) => HEAD.includes(piece)).join("")}
    <style>body{font:18px/1.5 system-ui;margin:2rem auto;max-width:52rem}</style></head><body>
    <header><a href="/">Reed &amp; Son</a> <nav><a href="/prices">Prices</a> <a href="/about">About us</a></nav></header>
    <main>${of((piece) => !HEAD.includes(piece)).join("")}<p><a href="/prices">See what a repair costs</a></p></main></body></html>`;
  const snapshot = await snapshotOf(html, { url: "https://reedclocks.co.uk/contact" });
  // Two visits never take the same time; the page is what is compared.
  delete snapshot.parts.timing;
  return scoreSnapshot(snapshot, { kind: "contact" }).scorecard.score ?? 0;
}

test("a page that has it all is worth more than one that has nothing", async () => {
  expect(await scoreWith(names)).toBeGreaterThan((await scoreWith([])) + 2);
});

test.each(names)("a contact page without its %s is worth no more than with it", async (piece) => {
  const [whole, without] = [await scoreWith(names), await scoreWith(names.filter((name) => name !== piece))];

  expect(without).toBeLessThanOrEqual(whole);
});

test.each(names)("a bare contact page that gains its %s is worth no less", async (piece) => {
  const [bare, gained] = [await scoreWith([]), await scoreWith([piece])];

  expect(gained).toBeGreaterThanOrEqual(bare);
});
