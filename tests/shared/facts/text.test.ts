import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { sentencesOf } from "../../../shared/facts/sentences.ts";
import { page, snapshotOf } from "../../support/pages.ts";
import { longSentences, prose } from "../checks/copy/prose.ts";

describe("sentences", () => {
  test.each([
    {
      language: "en",
      text: "We open at 6 a.m. every day. Dr. Smith bakes, e.g. rye. J. R. Baker sells!",
      count: 3,
    },
    { language: "en", text: "“Is it warm?” he asked. It was.", count: 2 },
    {
      language: "ru",
      text: "Адрес: г. Москва, ул. Лесная, д. 5. Тел. указан ниже. А. С. Пушкин тут не был.",
      count: 3,
    },
    { language: "uk", text: "Адреса: м. Київ, вул. Лісова, буд. 5. Ціна 120 грн. за коробку.", count: 2 },
    { language: "de", text: "Am 3. Oktober ist z. B. zu. Dr. Meier kommt um 7 Uhr.", count: 2 },
    { language: "ka", text: "მისამართი: ქ. თბილისი, რუსთაველის გამზ. 5. პური მზადაა!", count: 2 },
    { language: "ru", text: "Печём хлеб… и булочки. Версия 2.5 вышла.", count: 2 },
    { language: "zh", text: "面包早上就好了。你可以带走！", count: 2 },
    { language: "en", text: "First line without a stop\nSecond line without a stop", count: 2 },
    { language: "en", text: "***", count: 0 },
  ])("$text", ({ language, text, count }) => {
    expect(sentencesOf(text, language)).toHaveLength(count);
  });
});

const textOf = async (html: string, lang: string) => deriveFacts(await snapshotOf(page(html, { lang }))).text;

describe("text of a page", () => {
  test("own words only: no menu, form, code, bare links, prices of a table, footer", async () => {
    const text = await textOf(
      `<nav><a href="/a">Everything about our bread</a></nav>
       <main><h1>Bread for breakfast</h1><p>We bake at night.</p><ul><li>Rye with seeds</li></ul><a href="/b">All our loaves</a>
       <table><tr><td>Rye</td><td>$5</td></tr></table><pre>let bread = 1;</pre>
       <form><label>Your name <input name="n"></label><button>Send it</button></form></main>
       <footer><p>Bread Ltd, all rights reserved.</p></footer>`,
      "en",
    );

    expect(text.sentences.map((sentence) => sentence.text)).toEqual([
      "Bread for breakfast",
      "We bake at night.",
      "Rye with seeds",
    ]);
    expect(text).toMatchObject({
      words: 10,
      language: "en",
      basis: "blocks",
      readingEase: null,
      difficulty: null,
    });
  });

  test.each(["en", "ru", "uk", "ka", "de"] as const)("plain prose is easy in %s", async (lang) => {
    const text = await textOf(`<main>${prose[lang]}</main>`, lang);

    expect(text.words).toBeGreaterThan(80);
    expect(text.difficulty).toBe("easy");
    expect(text.readingScore).toBeGreaterThan(0.85);
  });

  test("an article is taken as Readability finds it, paragraph by paragraph", async () => {
    const paragraph = `<p>${longSentences.en} It never fails, and you can see it when you come.</p>`;
    // No white space between the blocks, as minifiers leave it.
    const html = `<main><article><h1>The oven</h1>${paragraph.repeat(8)}</article></main><aside><p>Read also about cakes and pies of the season</p></aside>`;
    const text = await textOf(html, "en");

    expect(text.basis).toBe("article");
    expect(text.sentences.filter(({ text: words }) => words.startsWith("It never fails"))).toHaveLength(8);
  });

  test("a landing page's sections are no article", async () => {
    const section = (title: string) =>
      `<section><div><h2>${title}</h2><div><p>${longSentences.en}</p></div></div></section>`;
    const text = await textOf(
      `<main>${["One", "Two", "Three", "Four", "Five", "Six", "Seven"].map(section).join("")}</main>`,
      "en",
    );

    expect(text.basis).toBe("blocks");
  });

  test("a language without a formula", async () => {
    expect(
      await textOf(`<main><p>${"Leipä on tuore ja se on aina lämmin. ".repeat(20)}</p></main>`, "fi"),
    ).toMatchObject({
      language: "fi",
      readingEase: null,
      voice: null,
      praise: null,
    });
  });
});
