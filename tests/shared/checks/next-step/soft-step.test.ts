import { softStep } from "../../../../shared/checks/next-step/soft-step.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";
import { button } from "./looks.ts";

const context = { kind: "home" } as const;

describeCheck(softStep, [
  {
    context,
    case: "pass",
    name: "a price list beside the order",
    lang: "ru",
    html: `<main><h1>Хлеб</h1>${prose.ru}<a style="${button}" href="/o">Купить хлеб</a> <a href="/price.pdf">Скачать прайс-лист</a></main>`,
    score: 1,
    evidence: "прайс",
  },
  {
    context,
    case: "pass",
    name: "a messenger in the content",
    lang: "uk",
    html: `<main><h1>Хліб</h1>${prose.uk}<a href="https://t.me/khlib">Telegram</a></main>`,
    score: 1,
  },
  {
    context,
    case: "partial",
    name: "prices in the menu only",
    lang: "ka",
    html: `<nav><a href="/p">ფასები</a></nav><main><h1>პური</h1>${prose.ka}<a style="${button}" href="/o">შეუკვეთეთ პური</a></main>`,
    score: 0.6,
    evidence: "around-only",
  },
  {
    context,
    case: "fail",
    name: "buy or leave",
    html: `<main><h1>Bread</h1>${prose.en}<a style="${button}" href="/o">Buy bread</a></main>`,
    score: 0,
  },
  {
    context,
    case: "adversarial",
    name: "sharing in a messenger and following a profile are no steps to the company",
    html: `<main><h1>Bread</h1>${prose.en}<a href="https://t.me/share/url?url=x">Telegram</a> <a href="https://www.instagram.com/bread">Download our photos</a> <a style="${button}" href="/o">Buy bread</a></main>`,
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
]);
