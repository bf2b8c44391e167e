import { describe, expect, test } from "vitest";
import { callOf } from "../../../shared/facts/actions.ts";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

describe("what a text calls to", () => {
  test.each([
    ["Order bread", "en", "strong", true],
    ["Book now", "en", "strong", false],
    ["Get started", "en", "strong", false],
    ["Learn more", "en", "weak", false],
    ["Submit", "en", "weak", false],
    ["Our story", "en", "none", false],
    ["How to order bread", "en", "none", false],
    ["Рассчитать кухню", "ru", "strong", true],
    ["Оставить заявку", "ru", "strong", true],
    ["Бесплатно рассчитать проект", "ru", "strong", true],
    ["Подробнее", "ru", "weak", false],
    ["Заказы и возвраты", "ru", "none", false],
    ["Замовити дзвінок", "uk", "strong", true],
    ["Детальніше", "uk", "weak", false],
    ["შეუკვეთეთ პური", "ka", "strong", true],
    ["დეტალურად", "ka", "weak", false],
    ["Jetzt Termin vereinbaren", "de", "strong", true],
    ["Mehr erfahren", "de", "weak", false],
    ["Reservar mesa", "es", "strong", true],
    ["Hemen Teklif Alın", "tr", "strong", true],
    ["Order bread", "ka", "strong", true],
    ["Заказать хлеб", "ka", "strong", true],
  ])("%s (%s): %s, object %s", (text, language, call, namesObject) => {
    expect(callOf(text, language, false)).toEqual({ call, namesObject });
  });

  test("a button may send a request and name it", () => {
    expect(callOf("Submit consultation request", "en", true)).toEqual({ call: "strong", namesObject: true });
  });
});

const button = "display:inline-block;padding:12px 24px;background:#c40;color:#fff";
const actionsOf = async (html: string, lang = "en") =>
  deriveFacts(await snapshotOf(page(html, { lang }))).actions;

describe("links and buttons of a page", () => {
  test.each([
    { href: "/order", destination: "internal", works: "yes" },
    { href: "https://other.example/", destination: "external", works: "yes" },
    { href: "tel:+12025550123", destination: "tel", works: "yes" },
    { href: "tel:", destination: "tel", works: "no" },
    { href: "mailto:bread@shop.example", destination: "mail", works: "yes" },
    { href: "https://t.me/bread", destination: "messenger", works: "yes" },
    { href: "https://t.me/", destination: "messenger", works: "no" },
    { href: "https://www.instagram.com/bread", destination: "social", works: "yes" },
    { href: "/price.pdf", destination: "file", works: "yes" },
    { href: "#prices", destination: "anchor", works: "no" },
    { href: "#here", destination: "anchor", works: "yes" },
    { href: "#popup:callback", destination: "anchor", works: "unknown" },
    { href: "#", destination: "none", works: "unknown" },
    { href: "javascript:void(0)", destination: "none", works: "unknown" },
  ])("$href leads to $destination: $works", async ({ href, destination, works }) => {
    const { all } = await actionsOf(`<main id="here"><a href="${href}">Order bread</a></main>`);

    expect(all[0]).toMatchObject({ destination, works });
  });

  test("calls, strongest first, without what serves the site's own running", async () => {
    const { calls, hasWordList } = await actionsOf(
      `<nav><a href="/o">Order bread</a></nav>
       <main><a href="/m">Learn more</a><a href="/q">Ask a question</a><a style="${button}" href="/o">Заказать хлеб</a>
       <a style="${button}" href="/l">Войти</a><a href="/en">English</a>
       <a style="${button}" href="https://t.me/share/url?url=x">Написать другу</a>
       <form role="search"><input type="search" name="q"><button>Найти хлеб</button></form>
       <form method="post"><input name="phone"><button>Отправить</button></form>
       <h3><a href="/post">Get the best of rye</a></h3></main>
       <footer><a href="/o">Order bread</a></footer>`,
      "ru",
    );

    expect(hasWordList).toBe(true);
    expect(calls.map(({ text }) => text)).toEqual([
      "Заказать хлеб",
      "Ask a question",
      "Отправить",
      "Learn more",
    ]);
  });
});
