import { readingTime } from "../../../../shared/checks/not-found/reading-time.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(readingTime, [
  { case: "pass", name: "the page stays", html: `<h1>Page not found</h1>`, score: 1 },
  {
    case: "fail",
    name: "a refresh after five seconds",
    html: `<h1>Страница не найдена</h1>`,
    lang: "ru",
    head: `<meta http-equiv="refresh" content="5;url=/">`,
    score: 0,
    evidence: "meta-refresh",
  },
  {
    case: "fail",
    name: "a countdown",
    html: `<h1>გვერდი ვერ მოიძებნა</h1><p>5 წამში მთავარ გვერდზე გადახვალთ.</p>`,
    lang: "ka",
    score: 0.3,
    evidence: "countdown",
  },
  {
    case: "adversarial",
    name: "seconds of something else, without a departure, in a long refresh",
    html: `<h1>Seite nicht gefunden</h1><p>Wir helfen gern.</p>`,
    lang: "de",
    head: `<meta http-equiv="refresh" content="600">`,
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "the head could not be read",
    html: `<h1>Сторінку не знайдено</h1>`,
    lang: "uk",
    without: ["document"],
    outcome: "cannot-tell",
  },
]);
