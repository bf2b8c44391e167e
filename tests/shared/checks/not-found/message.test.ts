import { message } from "../../../../shared/checks/not-found/message.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(message, [
  {
    case: "pass",
    name: "said in the first heading",
    html: `<h1>Page not found</h1><p>Try the menu.</p>`,
    score: 1,
    evidence: "said-in-heading",
  },
  {
    case: "pass",
    name: "said in large letters that are no heading",
    html: `<p style="font-size:60px">Страница не найдена</p><p>Вернитесь на главную.</p>`,
    lang: "ru",
    score: 1,
  },
  { case: "pass", name: "said in Georgian", html: `<h1>გვერდი ვერ მოიძებნა</h1>`, lang: "ka", score: 1 },
  {
    case: "partial",
    name: "a witty heading, and plain words below it",
    html: `<h1>Wrong turn. Right gym.</h1><p>This page doesn't exist, but the training floor does.</p>`,
    head: `<title>Page not found</title>`,
    score: 0.7,
  },
  {
    case: "fail",
    name: "a bare code",
    html: `<h1>404</h1><a href='/'>Home</a>`,
    score: 0.4,
    evidence: "code-only",
  },
  {
    case: "fail",
    name: "nothing is said at all",
    html: `<h1>Welcome to our shop</h1><p>Fresh bread every morning.</p>`,
    status: 404,
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "a language whose words we do not know",
    html: `<h1>Ukurasa haukupatikana</h1><p>Samahani sana, tafadhali rudi mwanzo kisha utafute tena kwa maneno mengine.</p>`,
    lang: "sw",
    status: 404,
    outcome: "cannot-tell",
    reason: "no-word-list",
  },
  {
    case: "adversarial",
    name: "a search without results is not a missing page",
    html: `<h1>Ничего не найдено</h1><p>По запросу «диван» товаров нет.</p>`,
    lang: "ru",
    status: 404,
    score: 0,
  },
]);
