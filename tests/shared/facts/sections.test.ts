import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { isInSection } from "../../../shared/facts/sections.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const factsOf = async (html: string) => deriveFacts(await snapshotOf(page(html)));

test.each([
  [`<main><h2>Отзывы клиентов</h2><p>Тепло</p></main>`, ["reviews"]],
  [`<main><h2>Наша команда</h2></main>`, ["team"]],
  [`<main><h2>Unsere Referenzen</h2></main>`, ["clients"]],
  [`<main><h2>სერტიფიკატები</h2></main>`, ["proof"]],
  [`<main><div class="testimonials"><p>So warm</p></div></main>`, ["reviews"]],
  [`<main><h2>Review your order</h2></main>`, []],
  [`<main><h2>What we bake</h2></main>`, []],
])("%s is about %j", async (html, topics) => {
  expect((await factsOf(html)).sections.all.map(({ topic }) => topic)).toEqual(topics);
});

test("a part ends where the next heading of its rank stands, and before the footer", async () => {
  const facts = await factsOf(
    `<main><h2>Reviews</h2><h3>Ann</h3><p id="in">Warm</p><h2>Prices</h2><p id="out">10</p></main><footer><p id="foot">©</p></footer>`,
  );
  const [part] = facts.sections.all;
  const rowOf = (id: string) => facts.content.find(({ element }) => facts.tree.id(element) === id)!.element;

  expect(isInSection(rowOf("in"), part!)).toBe(true);
  expect(isInSection(rowOf("out"), part!)).toBe(false);
  expect(isInSection(rowOf("foot"), part!)).toBe(false);
});

test.each([
  [`<a href="/r">Reviews (23)</a>`, ["reviews"]],
  [`<a href="/t">Meet our team</a>`, ["team"]],
  [`<a href="/n">The national team lost its last match</a>`, []],
])("%s leads to %j", async (html, topics) => {
  expect((await factsOf(html)).sections.links.map(({ topic }) => topic)).toEqual(topics);
});
