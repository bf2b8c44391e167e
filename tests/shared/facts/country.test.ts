import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const URL = "https://firm.example/";

test.each([
  {
    what: "a person's word",
    html: `<a href="tel:+4930901820">030</a>`,
    lang: "de",
    url: URL,
    context: { country: "AT" },
    country: "AT",
  },
  {
    what: "the numbers it dials",
    html: `<a href="tel:+995322123456">1</a><a href="tel:+995599123456">2</a><a href="tel:+4930901820">3</a>`,
    lang: "en",
    url: URL,
    country: "GE",
  },
  {
    what: "the numbers it writes",
    html: `<p>Minsk: +375 29 650-82-09</p>`,
    lang: "ru",
    url: "https://firm.ru/",
    country: "BY",
  },
  {
    what: "its markup",
    html: `<script type="application/ld+json">{"@type":"Store","address":{"addressCountry":"CH"}}</script>`,
    lang: "de",
    url: URL,
    country: "CH",
  },
  { what: "its domain", html: `<p>Call us</p>`, lang: "en", url: "https://firm.co.uk/", country: "GB" },
  { what: "its own mail's domain", html: `<p>info@firma.pl</p>`, lang: "en", url: URL, country: "PL" },
  { what: "its region subtag", html: `<p>Olá</p>`, lang: "pt-BR", url: URL, country: "BR" },
  {
    what: "its language",
    html: `<p>Наша майстерня робить вікна для вашого дому вже їхнім ґаздам.</p>`,
    lang: "uk",
    url: URL,
    country: "UA",
  },
  { what: "its money", html: `<p>Окна от 12 000 ₽ под ключ</p>`, lang: "ru", url: URL, country: "RU" },
  {
    what: "nothing: Russian is written in many countries",
    html: `<p>Окна и двери под ключ</p>`,
    lang: "ru-RU",
    url: URL,
    country: null,
  },
  {
    what: "nothing: everyone uses .io, gmail and en-US",
    html: `<p>me@gmail.com</p>`,
    lang: "en-US",
    url: "https://firm.io/",
    country: null,
  },
])("country by $what", async ({ html, lang, url, context, country }) => {
  expect(deriveFacts(await snapshotOf(page(html, { lang }), { url }), context).country).toBe(country);
});
