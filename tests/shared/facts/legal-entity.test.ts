import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const entityOf = async (html: string, lang = "en") =>
  deriveFacts(await snapshotOf(page(html, { lang }))).legalEntity;

test.each([
  {
    html: `<footer>ООО «Светлый дом», ИНН 7707083893, ОГРН 1027700132195</footer>`,
    lang: "ru",
    names: 1,
    numbers: ["inn", "ogrn"],
  },
  { html: `<footer>ФОП Коваленко Ірина</footer>`, lang: "uk", names: 1, numbers: [] },
  {
    html: `<footer>ი/მ ნინო ბერიძე, ს/ნ 01024081234</footer>`,
    lang: "ka",
    names: 1,
    numbers: ["georgian-id"],
  },
  {
    html: `<footer>Linde GmbH & Co. KG · HRA 5521 · USt-IdNr. DE136695976</footer>`,
    lang: "de",
    names: 1,
    numbers: ["hrb", "vat"],
  },
  {
    html: `<footer>Bright Home Ltd, registered in England and Wales no. 07495895</footer>`,
    lang: "en",
    names: 1,
    numbers: ["registered-in"],
  },
  { html: `<footer>Casa Clara S.L., CIF B12345674</footer>`, lang: "es", names: 1, numbers: ["vat"] },
  { html: `<p>Типичный принцип: ничего лишнего</p>`, lang: "ru", names: 0, numbers: [] },
  { html: `<p>Tel. 7707083893</p>`, lang: "en", names: 0, numbers: [] },
])("$html", async ({ html, lang, names, numbers }) => {
  const entity = await entityOf(html, lang);

  expect(entity.names).toHaveLength(names);
  expect(entity.numbers.map(({ kind }) => kind)).toEqual(numbers);
});

test.each([
  { html: `<footer>© 2011–2026 Bright Home. All rights reserved.</footer>`, name: "Bright Home" },
  { html: `<footer>Copyright 2024 by Светлый дом</footer>`, name: "Светлый дом" },
  { html: `<footer>© 2024</footer>`, name: undefined },
])("the name in $html is $name", async ({ html, name }) => {
  expect((await entityOf(html)).plainName?.text).toBe(name);
});
