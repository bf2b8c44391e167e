import { status } from "../../../../shared/checks/not-found/status.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(status, [
  {
    case: "pass",
    name: "a missing page answered with 404",
    html: `<h1>Page not found</h1>`,
    status: 404,
    score: 1,
    evidence: "404",
  },
  {
    case: "pass",
    name: "gone for good is as honest",
    html: `<h1>Seite nicht gefunden</h1>`,
    lang: "de",
    status: 410,
    score: 1,
  },
  {
    case: "fail",
    name: "200 on a page that says it is not there: a soft 404",
    html: `<h1>Страница не найдена</h1>`,
    lang: "ru",
    score: 0,
    evidence: "answered-ok",
  },
  {
    case: "cannot-tell",
    name: "the browser does not tell the answer",
    html: `<h1>გვერდი ვერ მოიძებნა</h1>`,
    lang: "ka",
    without: ["response"],
    outcome: "cannot-tell",
    reason: "status-unknown",
  },
  {
    case: "adversarial",
    name: "words about 404 do not make the answer one",
    html: `<h1>404</h1><p>HTTP/1.1 404 Not Found</p>`,
    score: 0,
  },
  {
    case: "partial",
    name: "a refusal says neither",
    html: `<h1>Сторінку не знайдено</h1>`,
    lang: "uk",
    status: 403,
    score: 0.5,
  },
]);
