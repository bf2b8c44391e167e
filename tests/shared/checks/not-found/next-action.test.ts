import { nextAction } from "../../../../shared/checks/not-found/next-action.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(nextAction, [
  {
    case: "pass",
    name: "a way to what is sold",
    html: `<h1>Страница не найдена</h1><a href="/catalog">Каталог товаров</a>`,
    lang: "ru",
    score: [0.8, 1],
  },
  {
    case: "pass",
    name: "prices in Georgian",
    html: `<h1>გვერდი ვერ მოიძებნა</h1><a href="/prices">ფასები</a>`,
    lang: "ka",
    score: [0.8, 1],
  },
  {
    case: "fail",
    name: "home is recovery, not action",
    html: `<h1>Seite nicht gefunden</h1><a href="/">Zur Startseite</a>`,
    lang: "de",
    score: 0,
  },
  {
    case: "adversarial",
    name: "a copyright line is no action",
    html: `<h1>Сторінку не знайдено</h1><p>Усі права захищено</p>`,
    lang: "uk",
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "the links could not be read",
    html: `<h1>Page not found</h1>`,
    without: ["links"],
    outcome: "cannot-tell",
  },
]);
