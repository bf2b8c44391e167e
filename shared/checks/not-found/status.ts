import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed, scored } from "../outcome.ts";

/** Refusals that are no answer to whether the page exists. */
const OTHER_REFUSAL = 0.5;

export const status = defineCheck({
  id: "not-found/status",
  class: "hygiene",
  weight: 4,
  sources: ["google-soft-404", "rfc-9110"],
  needs: ["page"],
  words: {
    en: {
      title: "Server's answer",
      good: "The server itself says that the page does not exist.",
      poor: "The server says all is well, so search engines keep the error page and show it to customers.",
      fix: "Answer 404 (or 410) for pages that do not exist, instead of 200 or a redirect.",
      notes: {
        "answered-ok": "The server answered as if the page existed.",
        "redirected-to-ok": "The address was redirected, then answered as if it existed.",
        "answered-missing": "The server answered that the page is missing.",
      },
    },
    ru: {
      title: "Ответ сервера",
      good: "Сервер сам сообщает, что страницы нет.",
      poor: "Сервер отвечает, что всё в порядке, и поиск хранит страницу ошибки и показывает её клиентам.",
      fix: "Отвечайте 404 (или 410) на адреса без страницы, а не 200 и не переадресацией.",
      notes: {
        "answered-ok": "Сервер ответил так, будто страница есть.",
        "redirected-to-ok": "Адрес переадресован, и ответ такой, будто страница есть.",
        "answered-missing": "Сервер ответил, что страницы нет.",
      },
    },
    ka: {
      title: "სერვერის პასუხი",
      good: "თავად სერვერი ამბობს, რომ გვერდი არ არსებობს.",
      poor: "სერვერი პასუხობს, თითქოს ყველაფერი რიგზეა, ამიტომ ძიება შეცდომის გვერდს ინახავს და მომხმარებელს უჩვენებს.",
      fix: "არარსებულ მისამართებზე უპასუხეთ 404-ით (ან 410-ით), და არა 200-ით ან გადამისამართებით.",
      notes: {
        "answered-ok": "სერვერმა ისე უპასუხა, თითქოს გვერდი არსებობს.",
        "redirected-to-ok": "მისამართი გადაამისამართეს და პასუხი ისეთია, თითქოს გვერდი არსებობს.",
        "answered-missing": "სერვერმა უპასუხა, რომ გვერდი არ არსებობს.",
      },
    },
  },
  run({ page }) {
    if (page.status === null) return cannotTell(page.isFile ? "opened-from-file" : "status-unknown");
    const text = `HTTP ${page.status} ${page.url}`;
    if (page.status === 404 || page.status === 410) return passed([{ text, note: "answered-missing" }]);
    if (page.status >= 400) return scored(OTHER_REFUSAL, [{ text }]);
    return failed([{ text, note: page.redirects > 0 ? "redirected-to-ok" : "answered-ok" }]);
  },
});
