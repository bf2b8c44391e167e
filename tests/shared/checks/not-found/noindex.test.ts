import { noindex } from "../../../../shared/checks/not-found/noindex.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(noindex, [
  { case: "pass", name: "the status says it all", html: `<h1>Page not found</h1>`, status: 404, score: 1 },
  {
    case: "pass",
    name: "a robots tag on a soft 404",
    html: `<h1>Страница не найдена</h1>`,
    lang: "ru",
    head: `<meta name="robots" content="noindex, follow">`,
    score: 1,
  },
  { case: "fail", name: "neither", html: `<h1>გვერდი ვერ მოიძებნა</h1>`, lang: "ka", score: 0 },
  {
    case: "cannot-tell",
    name: "the answer is unknown and no tag decides",
    html: `<h1>Сторінку не знайдено</h1>`,
    lang: "uk",
    without: ["response"],
    outcome: "cannot-tell",
    reason: "status-unknown",
  },
  {
    case: "adversarial",
    name: "nofollow alone does not keep it out",
    html: `<h1>Seite nicht gefunden</h1>`,
    lang: "de",
    head: `<meta name="robots" content="index, nofollow">`,
    score: 0,
  },
]);
