import { relatedPages } from "../../../../shared/checks/next-step/related-pages.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";

const context = { kind: "product" } as const;

describeCheck(relatedPages, [
  {
    context,
    case: "pass",
    name: "three pages by name",
    lang: "de",
    html: `<main><h1>Brot</h1>${prose.de}<p><a href="/r">Brot aus Roggen</a> <a href="/h">Brot aus Hafer</a> <a href="/k">Kurse für Kinder</a></p></main>`,
    score: 1,
  },
  {
    context,
    case: "partial",
    name: "one named, one of a single word",
    lang: "ru",
    html: `<main><h1>Хлеб</h1>${prose.ru}<p><a href="/r">Ржаной хлеб</a> <a href="/d">Доставка</a></p></main>`,
    score: [0.56, 0.57],
  },
  {
    context,
    case: "fail",
    name: "“more” three times",
    lang: "uk",
    html: `<main><h1>Хліб</h1>${prose.uk}<p><a href="/r">Детальніше</a> <a href="/o">Детальніше</a> <a href="/k">Детальніше</a></p></main>`,
    score: 0.3,
    evidence: "generic-link",
  },
  {
    context,
    case: "fail",
    name: "no links in the content at all",
    lang: "ka",
    html: `<nav><a href="/prices">ფასები</a></nav><main><h1>პური</h1>${prose.ka}</main>`,
    score: 0,
  },
  {
    context,
    case: "adversarial",
    name: "a card's picture, headline and “more” are one page, and a menu is no content",
    html: `<nav><a href="/a">About our bread</a><a href="/b">Where we bake</a><a href="/c">How we bake</a></nav><main><h1>Bread</h1>${prose.en}<h3><a href="/rye">Rye bread</a></h3><a href="/rye">Learn more</a></main>`,
    score: [0.33, 0.34],
  },
  {
    case: "not-applicable",
    name: "a landing page has one step",
    html: `<main><h1>Bread</h1>${prose.en}</main>`,
    context: { kind: "landing" },
    outcome: "not-applicable",
  },
  {
    case: "not-applicable",
    name: "a site of one page, and its privacy policy, has no others to name",
    html: `<nav><a href="#plans">Plans</a> <a href="#ask">Ask</a></nav><main><h1>Bread by van</h1>${prose.en}<h2 id="plans">Plans</h2><h2 id="ask">Ask</h2></main><footer><a href="/privacy-policy">Privacy</a></footer>`,
    context: { kind: "product" },
    outcome: "not-applicable",
  },
]);
