import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed } from "../outcome.ts";

export const noindex = defineCheck({
  id: "not-found/noindex",
  class: "performance",
  weight: 1,
  sources: ["google-robots-meta"],
  needs: ["page"],
  words: {
    en: {
      title: "Kept out of search",
      good: "Search engines will not show the error page.",
      poor: "The error page can turn up in search results in place of a real page.",
      fix: "Answer 404, or add a robots noindex tag to the template of the error page.",
    },
    ru: {
      title: "Не попадает в поиск",
      good: "Поисковики не покажут страницу ошибки.",
      poor: "Страница ошибки может оказаться в поиске вместо настоящей.",
      fix: "Отвечайте кодом 404 или добавьте в шаблон страницы ошибки тег robots noindex.",
    },
    ka: {
      title: "ძიებაში არ ხვდება",
      good: "საძიებო სისტემები შეცდომის გვერდს არ აჩვენებენ.",
      poor: "შეცდომის გვერდი ძიებაში ნამდვილის ნაცვლად შეიძლება გამოჩნდეს.",
      fix: "უპასუხეთ 404-ით ან შეცდომის შაბლონში robots noindex ჩაწერეთ.",
    },
  },
  run({ page }) {
    const robots = ["robots", "googlebot", "yandex"]
      .flatMap((name) => page.metas(name))
      .find((content) => /noindex|none/i.test(content));
    if (page.status === 404 || page.status === 410) return passed([{ text: `HTTP ${page.status}` }]);
    if (robots) return passed([{ path: "html > head > meta", text: robots }]);
    return page.status === null
      ? cannotTell(page.isFile ? "opened-from-file" : "status-unknown")
      : failed([{ text: `HTTP ${page.status}` }]);
  },
});
