import { search } from "../../../../shared/checks/not-found/search.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(search, [
  {
    case: "pass",
    name: "a search field under the message",
    html: `<h1>Page not found</h1><form action="/search"><input type="search" name="q" placeholder="Search"></form>`,
    score: 1,
  },
  {
    case: "pass",
    name: "a plain field called so",
    html: `<h1>Страница не найдена</h1><form action="/find"><input type="text" name="text" placeholder="Поиск по сайту"></form>`,
    lang: "ru",
    score: 1,
  },
  {
    case: "partial",
    name: "an icon that opens the field",
    html: `<header><a href="#" class="search" aria-controls="s" aria-label="Suche">o</a></header><h1>Seite nicht gefunden</h1>`,
    lang: "de",
    score: 0.6,
  },
  { case: "fail", name: "no search", html: `<h1>გვერდი ვერ მოიძებნა</h1>`, lang: "ka", score: 0 },
  {
    case: "adversarial",
    name: "a newsletter's e-mail field is no search",
    html: `<h1>Сторінку не знайдено</h1><form action="/subscribe"><input type="email" name="email" placeholder="E-mail"><button>Підписатися</button></form>`,
    lang: "uk",
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "the skeleton of the page could not be read",
    html: `<h1>Page not found</h1>`,
    without: ["elements"],
    outcome: "cannot-tell",
  },
]);
