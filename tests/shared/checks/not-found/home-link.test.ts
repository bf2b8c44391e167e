import { homeLink } from "../../../../shared/checks/not-found/home-link.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(homeLink, [
  {
    case: "pass",
    name: "a link under the message",
    html: `<h1>Page not found</h1><a href='/'>Back to the home page</a>`,
    score: 1,
    evidence: "home-in-message",
  },
  {
    case: "pass",
    name: "the Georgian front page",
    html: `<h1>გვერდი ვერ მოიძებნა</h1><a href="/ka/">მთავარ გვერდზე დაბრუნება</a>`,
    lang: "ka",
    score: 1,
  },
  {
    case: "pass",
    name: "a router's button",
    html: `<h1>Страница не найдена</h1><button onclick='go()'>На главную</button>`,
    lang: "ru",
    score: 1,
  },
  {
    case: "partial",
    name: "the menu's first item",
    html: `<header><nav><a href="/index.html">Главная</a></nav></header><h1>Страница не найдена</h1>`,
    lang: "ru",
    score: 0.6,
    evidence: "home-in-menu",
  },
  {
    case: "partial",
    name: "only the logo leads home",
    html: `<header><a href="/"><svg width="90" height="40"></svg></a></header><h1>Seite nicht gefunden</h1>`,
    lang: "de",
    score: 0.5,
    evidence: "home-by-logo",
  },
  {
    case: "fail",
    name: "a step back is no way out",
    html: `<h1>Сторінку не знайдено</h1><button onclick='history.back()'>Повернутися назад</button>`,
    lang: "uk",
    score: 0.3,
    evidence: "back-only",
  },
  { case: "fail", name: "no link at all", html: `<h1>Page not found</h1>`, score: 0 },
  {
    case: "adversarial",
    name: "another site's front page is not ours",
    html: `<h1>Page not found</h1><a href='https://hosting.example/'>Powered by Hosting</a>`,
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
