import { genericTitles } from "../../language/generic-titles.ts";
import { defineCheck } from "../define-check.ts";
import { failed, passed } from "../outcome.ts";

export const title = defineCheck({
  id: "search-snippet/title",
  class: "hygiene",
  weight: 5,
  sources: ["google-title-links", "yandex-titles", "wcag-2.4.2"],
  needs: ["page"],
  words: {
    en: {
      title: "Page title",
      good: "The title names the page in the search results.",
      poor: "Search results and browser tabs have no words of yours to show.",
      fix: "Write a title: what it is, where or for whom, and the brand last.",
      notes: { "generic-title": "This title could stand on any page.", "no-title": "The page has no title." },
    },
    ru: {
      title: "Заголовок страницы",
      good: "Заголовок называет страницу в результатах поиска.",
      poor: "Поиску и вкладке браузера нечего показать вашими словами.",
      fix: "Напишите заголовок: что это, где или для кого, и в конце бренд.",
      notes: {
        "generic-title": "Такой заголовок мог бы стоять где угодно.",
        "no-title": "У страницы нет заголовка.",
      },
    },
    ka: {
      title: "გვერდის სათაური",
      good: "სათაური გვერდს საძიებო შედეგებში სახელს არქმევს.",
      poor: "ძიებასა და ბრაუზერის ჩანართს თქვენი სიტყვებით საჩვენებელი არაფერი აქვს.",
      fix: "დაწერეთ სათაური: რა არის, სად ან ვისთვის, ბოლოს კი ბრენდი.",
      notes: {
        "generic-title": "ასეთი სათაური ნებისმიერ გვერდზე შეიძლება იდგეს.",
        "no-title": "გვერდს სათაური არ აქვს.",
      },
    },
  },
  run({ page }) {
    const text = page.title.trim();
    if (text === "") return failed([{ path: "html > head", note: "no-title" }]);
    const bare = text.toLowerCase();
    const isGeneric = genericTitles.has(bare) || bare === page.host || bare === page.site;
    return isGeneric ? failed([{ text, note: "generic-title" }]) : passed([{ text }]);
  },
});
