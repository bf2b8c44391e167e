import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const policiesOf = async (html: string) => deriveFacts(await snapshotOf(page(html))).policies;

test.each([
  [`<a href="/p">Политика конфиденциальности</a>`, ["privacy true"]],
  [`<a href="#">Privacy policy</a>`, ["privacy false"]],
  [`<a href="/x">Доставка и оплата</a>`, ["delivery true", "payment true"]],
  [`<a href="/agb">AGB</a>`, ["terms true"]],
  [`<a href="/i">Impressum</a>`, ["imprint true"]],
  [`<h2>მიწოდება</h2>`, ["delivery true"]],
  [`<a href="/news">Политика и общество</a>`, []],
])("%s: %j", async (html, found) => {
  expect((await policiesOf(html)).map(({ topic, works }) => `${topic} ${works}`)).toEqual(found);
});
