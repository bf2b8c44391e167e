import { gift } from "../../../../shared/checks/next-step/gift.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";

describeCheck(gift, [
  {
    case: "pass",
    name: "a checklist to download",
    lang: "ru",
    html: `<main><h1>Хлеб</h1>${prose.ru}<a href="/list.pdf">Скачать чек-лист пекаря</a></main>`,
    score: 1,
    evidence: "given",
  },
  {
    case: "partial",
    name: "a lesson for one's name, number and address",
    html: `<main><h1>Bread</h1>${prose.en}<form action="/s" method="post"><h2>Get your free lesson</h2><label>Name <input name="name"></label><label>Phone <input type="tel" name="phone"></label><label>Email <input type="email" name="email"></label><button>Book the lesson</button></form></main>`,
    score: 0.5,
    evidence: "gated",
  },
  {
    case: "fail",
    name: "nothing for nothing",
    lang: "uk",
    html: `<main><h1>Хліб</h1>${prose.uk}</main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "a discount is a price, not a gift",
    lang: "de",
    html: `<main><h1>Brot</h1>${prose.de}<a href="/x">Checkliste mit 10 % Rabatt</a></main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "an article about templates gives none",
    html: `<main><h1>Bread</h1><h2>Template files</h2>${prose.en}</main>`,
    context: { kind: "article" },
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "a language without a word list",
    lang: "fi",
    html: `<main><h1>Leipä</h1><p>${"Leipä on tuore ja se on aina lämmin kun tulet meille. ".repeat(6)}</p></main>`,
    outcome: "cannot-tell",
    reason: "no-word-list",
  },
  {
    case: "not-applicable",
    name: "nobody expects a step here",
    html: `<main>${prose.en}</main>`,
    expected: false,
    outcome: "not-applicable",
  },
]);
