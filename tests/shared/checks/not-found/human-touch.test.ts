import { humanTouch } from "../../../../shared/checks/not-found/human-touch.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(humanTouch, [
  {
    case: "pass",
    name: "a drawing of one's own",
    html: `<main><h1>Page not found</h1><svg width="300" height="240" viewBox="0 0 3 2"><circle r="1"/></svg></main>`,
    score: 1,
    evidence: "own-picture",
  },
  {
    case: "pass",
    name: "a small gift",
    html: `<h1>Страница не найдена</h1><p>Зато вот промокод LOST на 5 процентов.</p>`,
    lang: "ru",
    score: 1,
    evidence: "gift",
  },
  {
    case: "partial",
    name: "a line with character",
    html: `<h1>Wrong turn. Right gym.</h1><p>This page doesn't exist.</p>`,
    score: 0.7,
    evidence: "own-line",
  },
  { case: "fail", name: "a stock phrase", html: `<h1>Seite nicht gefunden</h1>`, lang: "de", score: 0 },
  {
    case: "adversarial",
    name: "a large logo is no touch",
    html: `<main><svg class="logo" width="300" height="200"></svg><h1>Сторінку не знайдено</h1></main>`,
    lang: "uk",
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "the words could not be read",
    html: `<h1>გვერდი ვერ მოიძებნა</h1>`,
    lang: "ka",
    without: ["blocks"],
    outcome: "cannot-tell",
  },
]);
