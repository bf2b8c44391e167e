import { expectation } from "../../../../shared/checks/next-step/expectation.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";
import { button, stretch } from "./looks.ts";

const context = { kind: "landing" } as const;

describeCheck(expectation, [
  {
    context,
    case: "pass",
    name: "the button itself says that it is free",
    html: `<main><h1>Bread</h1>${prose.en}<a style="${button}" href="/o">Get a free sample</a></main>`,
    score: 1,
    evidence: "beside",
  },
  {
    context,
    case: "pass",
    name: "a line below the button says how long it takes",
    lang: "ru",
    html: `<main><h1>Хлеб</h1>${prose.ru}<a style="${button}" href="/o">Заказать хлеб</a><p>Займёт 2 минуты, без предоплаты</p></main>`,
    score: 1,
  },
  {
    context,
    case: "partial",
    name: "the order of things is explained elsewhere",
    lang: "de",
    html: `<main><h1>Brot</h1><a style="${button}" href="/o">Brot bestellen</a>${stretch(900, "Mehl")}<h2>So funktioniert es</h2><ol><li>Wählen</li><li>Backen</li><li>Essen</li></ol></main>`,
    score: 0.8,
    evidence: "process",
  },
  {
    context,
    case: "partial",
    name: "said, but a screen away",
    lang: "uk",
    html: `<main><h1>Хліб</h1><a style="${button}" href="/o">Замовити хліб</a>${stretch(900, "Доставка безкоштовна по місту.")}</main>`,
    score: 0.4,
    evidence: "far-away",
  },
  {
    context,
    case: "fail",
    name: "a button and silence",
    lang: "ka",
    html: `<main><h1>პური</h1>${prose.ka}<a style="${button}" href="/o">შეუკვეთეთ პური</a></main>`,
    score: 0,
    evidence: "silent",
  },
  {
    context,
    case: "fail",
    name: "no click to expect anything of",
    html: `<main><h1>Bread</h1>${prose.en}<a href="/rye">Rye bread</a></main>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "not-applicable",
    name: "after an article",
    html: `<main><h1>Bread</h1>${prose.en}<a style="${button}" href="/o">Order bread</a></main>`,
    context: { kind: "article" },
    outcome: "not-applicable",
  },
  {
    context,
    case: "adversarial",
    name: "a number that counts no time promises nothing",
    html: `<main><h1>Bread</h1><a style="${button}" href="/o">Order bread</a><p>We have 12 kinds of it</p></main>`,
    score: 0,
  },
  {
    context,
    case: "cannot-tell",
    name: "a language without a word list",
    lang: "fi",
    html: `<main><h1>Leipä</h1><p>${"Leipä on tuore ja se on aina lämmin kun tulet meille. ".repeat(6)}</p><a style="${button}" href="/o">Tilaa leipä</a></main>`,
    outcome: "cannot-tell",
    reason: "no-word-list",
  },
  {
    case: "not-applicable",
    name: "a number and an address say themselves what follows",
    html: `<main><h1>Bread by van</h1>${prose.en}<p><a href="tel:+442079460000">020 7946 0000</a></p><p><a href="mailto:ask@shop.example">ask@shop.example</a></p></main>`,
    context: { kind: "contact" },
    outcome: "not-applicable",
  },
  {
    context,
    case: "adversarial",
    name: "beside a silent order, a button to more reading and a number are no fault",
    html: `<main><h1>Bread by van</h1>${prose.en}<p><a style="${button}" href="/o">Order bread</a></p><p><a style="${button}" href="/mill">Our mill</a></p><p><a href="tel:+442079460000">020 7946 0000</a></p></main>`,
    score: 0,
    evidence: '> a","text":"Order bread","note":"silent"}]',
  },
  {
    context,
    case: "adversarial",
    name: "a guest's two days, a question and free parking promise nothing of the click",
    html: `<main><h1>Rooms by the sea</h1><a style="${button}" href="/o">Book a room</a>${stretch(900, "Is the parking free?")}<blockquote>We stayed for 2 days and it was free of noise.</blockquote><p>Wi-Fi and parking are free of charge.</p></main>`,
    score: 0,
    evidence: "silent",
  },
]);
