import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import type { PageContext } from "../../../shared/facts/page-context.ts";
import { type PageOptions, page, snapshotOf } from "../../support/pages.ts";

interface KindCase extends PageOptions {
  name: string;
  kind: string;
  title?: string;
  head?: string;
  html?: string;
  context?: PageContext;
}

const at = (path: string) => `https://shop.example${path}`;
const paragraphs =
  "<p>Im Frühjahr braucht der Garten mehr Aufmerksamkeit als sonst, denn nach dem Winter sind die Böden schwer und nass, und wer zu früh beginnt, verdirbt mehr, als er gewinnt.</p>".repeat(
    9,
  );

const cases: KindCase[] = [
  { name: "the root of the site", url: at("/"), title: "Bakery", kind: "home" },
  { name: "the root in another language", url: at("/ka/"), title: "თონე", kind: "home" },
  {
    name: "contacts by address and title",
    url: at("/kontakty.html"),
    title: "Контакты | Лотос",
    html: "<h1>Контакты</h1>",
    kind: "contact",
  },
  {
    name: "contacts in a folder",
    url: at("/ka/contact/index.html"),
    title: "კონტაქტი",
    html: "<h1>მოგვწერე</h1>",
    kind: "contact",
  },
  {
    name: "contacts by what stands there",
    url: at("/p7"),
    html: '<main><h2>So erreichen Sie uns</h2><p><a href="tel:+4930123456">+49 30 123456</a></p><p><a href="mailto:a@b.example">a@b.example</a></p><p>Mo–Fr 9–18 Uhr</p><iframe src="https://www.google.com/maps/embed?pb=1" width="300" height="200"></iframe></main>',
    kind: "contact",
  },
  { name: "prices", url: at("/price"), title: "Цены на ремонт", html: "<h1>Наши цены</h1>", kind: "pricing" },
  { name: "about", url: at("/pro-nas"), title: "Про нас", html: "<h1>Про компанію</h1>", kind: "about" },
  { name: "reviews", url: at("/otzyvy"), title: "Отзывы клиентов", html: "<h1>Отзывы</h1>", kind: "reviews" },
  {
    name: "questions",
    url: at("/faq"),
    title: "Häufige Fragen",
    html: "<h1>Häufige Fragen</h1>",
    kind: "faq",
  },
  {
    name: "privacy",
    url: at("/privacy-policy"),
    title: "Privacy policy",
    html: "<h1>Privacy policy</h1>",
    kind: "legal",
  },
  { name: "imprint", url: at("/impressum"), title: "Impressum", html: "<h1>Impressum</h1>", kind: "legal" },
  {
    name: "thanks",
    url: at("/thank-you.html"),
    title: "Спасибо за заявку",
    html: "<h1>Спасибо! Мы перезвоним.</h1>",
    kind: "thank-you",
  },
  {
    name: "an article by its data",
    url: at("/blog/garten-im-fruehling"),
    head: '<script type="application/ld+json">{"@type":"BlogPosting","headline":"Garten"}</script>',
    html: `<article><h1>Der Garten im Frühling</h1>${paragraphs}</article>`,
    kind: "article",
  },
  {
    name: "an article by its folder and length",
    url: at("/stati/kak-vybrat-divan"),
    html: `<h1>Как выбрать диван</h1>${paragraphs}`,
    kind: "article",
  },
  {
    name: "a product by its data",
    url: at("/x/emma"),
    head: '<script type="application/ld+json">{"@type":"Product","name":"Emma"}</script>',
    html: "<h1>Sofa Emma</h1><button>Add to cart</button>",
    kind: "product",
  },
  {
    name: "a catalogue",
    url: at("/catalog/"),
    title: "Каталог",
    html: "<h1>Каталог товаров</h1>",
    kind: "category",
  },
  {
    name: "sign in",
    url: at("/login"),
    title: "Log in",
    html: '<h1>Log in</h1><form method="post"><input type="email" name="email"><input type="password" name="password"><button>Log in</button></form>',
    kind: "login",
  },
  { name: "a cart", url: at("/cart"), title: "Ваша корзина", html: "<h1>Корзина</h1>", kind: "checkout" },
  { name: "a missing page", url: at("/contacts"), status: 404, html: "<h1>Контакты</h1>", kind: "not-found" },
  {
    name: "a failing server by its status",
    url: at("/"),
    status: 503,
    html: "<h1>Soon back</h1>",
    kind: "server-error",
  },
  {
    name: "a failing server by its words",
    url: at("/"),
    title: "502 Bad Gateway",
    html: "<h1>502 Bad Gateway</h1>",
    kind: "server-error",
  },
  {
    name: "a parked domain",
    url: at("/"),
    title: "shop.example",
    html: "<h1>This domain is for sale</h1>",
    kind: "parked",
  },
  {
    name: "a new server's first page",
    url: at("/"),
    title: "Welcome to nginx!",
    html: "<h1>Welcome to nginx!</h1><p>If you see this page, the web server is installed.</p>",
    kind: "parked",
  },
  { name: "nothing to go by", url: at("/x9"), html: "<p>Hm.</p>", kind: "other" },
  {
    name: "a mention in passing names nothing",
    url: at("/x9"),
    title: "Winter tyres",
    html: "<h1>Winter tyres and how our prices are made up over the year</h1>",
    kind: "other",
  },
  { name: "a person knows better", url: at("/login"), context: { kind: "landing" }, kind: "landing" },
];

describe("kind of a page", () => {
  test.each(cases)(
    "$name: $kind",
    async ({ kind, title = "", head = "", html = "", context, name: _name, ...options }) => {
      const facts = deriveFacts(
        await snapshotOf(page(html, { head: `<title>${title}</title>${head}` }), options),
        context,
      );

      expect(facts.kind.kind).toBe(kind);
      expect(facts.kind.confidence).toBeGreaterThan(0);
      expect(facts.kind.confidence).toBeLessThanOrEqual(1);
    },
  );

  test("a person's word is certain", async () => {
    const facts = deriveFacts(await snapshotOf(page("")), { kind: "faq" });

    expect(facts.kind).toEqual({ kind: "faq", confidence: 1 });
  });
});
