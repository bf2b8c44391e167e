import { suggestions } from "../../../../shared/checks/not-found/suggestions.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(suggestions, [
  {
    case: "pass",
    name: "a link close to the mistyped address",
    html: `<h1>Страница не найдена</h1><a href="/catalog/divany">Диваны угловые</a>`,
    lang: "ru",
    url: "https://shop.example/katalog/divan-uglovoj",
    score: 1,
    evidence: "close-to-address",
  },
  {
    case: "pass",
    name: "asks what was meant",
    html: `<h1>Page not found</h1><p>Did you mean garden chairs?</p>`,
    url: "https://shop.example/gardn-chars",
    score: 1,
  },
  {
    case: "fail",
    name: "the address says sofas, the page says nothing of them",
    html: `<h1>Seite nicht gefunden</h1><a href="/">Startseite</a>`,
    lang: "de",
    url: "https://shop.example/sofas/ledersofa",
    score: 0,
  },
  {
    case: "not-applicable",
    name: "an address without a word",
    html: `<h1>გვერდი ვერ მოიძებნა</h1>`,
    lang: "ka",
    url: "https://shop.example/8471",
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "the same word in the menu is a coincidence",
    html: `<header><a href="/"><img alt="Lotos" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40"></a><nav><a href="/uslugi">Услуги</a> <a href="/ceny">Цены</a> <a href="/kontakty">Контакты</a></nav></header><h1>Страница не найдена</h1>`,
    lang: "ru",
    url: "https://shop.example/uslugi-dlya-biznesa",
    score: 0,
  },
]);
