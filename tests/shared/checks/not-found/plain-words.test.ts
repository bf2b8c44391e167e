import { plainWords } from "../../../../shared/checks/not-found/plain-words.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(plainWords, [
  {
    case: "pass",
    name: "a plain sentence, the code small",
    html: `<p>404</p><h1>Страница не найдена</h1><p>Возможно, она переехала.</p>`,
    lang: "ru",
    score: 1,
  },
  {
    case: "pass",
    name: "checking the address is a neutral hint",
    html: `<h1>Сторінку не знайдено</h1><p>Перевірте адресу або поверніться на головну.</p>`,
    lang: "uk",
    score: 1,
  },
  {
    case: "fail",
    name: "a code and nothing else",
    html: `<h1>Error 404</h1>`,
    score: 0.2,
    evidence: "code-only",
  },
  {
    case: "fail",
    name: "the visitor is to blame",
    html: `<h1>Страница не найдена</h1><p>Вы неправильно ввели адрес.</p>`,
    lang: "ru",
    score: 0.2,
    evidence: "blame",
  },
  {
    case: "partial",
    name: "a technical word",
    html: `<h1>Page not found</h1><p>The requested URL is not on this server.</p>`,
    score: 0.6,
    evidence: "jargon",
  },
  {
    case: "adversarial",
    name: "the code beside plain words in one heading",
    html: `<h1>404: Seite nicht gefunden</h1>`,
    lang: "de",
    score: 1,
  },
  { case: "not-applicable", name: "no words at all", html: `<div></div>`, outcome: "not-applicable" },
]);
