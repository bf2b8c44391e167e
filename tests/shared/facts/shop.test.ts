import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { isShop } from "../../../shared/facts/shop.ts";
import { page, snapshotOf } from "../../support/pages.ts";

test.each([
  [`<button>Add to cart</button>`, true],
  [`<a href="/cart/">0</a>`, true],
  [`<button>Купить</button>`, true],
  [
    `<script type="application/ld+json">{"@type":"Product","name":"Cup","offers":{"price":"10"}}</script>`,
    true,
  ],
  [`<form><label>Телефон <input type="tel"></label><button>Заказать звонок</button></form>`, false],
  [`<p>We cart stones.</p>`, false],
])("%s: %s", async (html, expected) => {
  expect(isShop(deriveFacts(await snapshotOf(page(html))))).toBe(expected);
});
