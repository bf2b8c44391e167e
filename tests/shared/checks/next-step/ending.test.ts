import { ending } from "../../../../shared/checks/next-step/ending.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";
import { button, stretch } from "./looks.ts";

const context = { kind: "product" } as const;

describeCheck(ending, [
  {
    context,
    case: "pass",
    name: "the last section is a call",
    lang: "ka",
    html: `<main><h1>პური</h1>${prose.ka}${stretch(1500, "ბოლო")}<a style="${button}" href="/o">შეუკვეთეთ პური</a></main><footer>© 2024</footer>`,
    score: 1,
    evidence: "invitation",
  },
  {
    case: "pass",
    name: "an article ends with the next articles",
    html: `<main><h1>Bread</h1>${prose.en}${stretch(1500, "And that was all.")}<p><a href="/rye">How rye rises</a></p><p><a href="/oats">What oats need</a></p></main>`,
    context: { kind: "article" },
    score: 1,
  },
  {
    context,
    case: "partial",
    name: "a number to tap at the end",
    lang: "ru",
    html: `<main><h1>Хлеб</h1>${stretch(1800, "Конец")}<p><a href="tel:+74951234567">+7 495 123-45-67</a></p></main>`,
    score: 0.8,
  },
  {
    context,
    case: "fail",
    name: "the call stands at the top, the end is a wall",
    lang: "de",
    html: `<main><h1>Brot</h1><a style="${button}" href="/o">Brot bestellen</a>${stretch(2500, "Hier endet die Seite.")}</main>`,
    score: 0,
    evidence: "last-words",
  },
  {
    context,
    case: "fail",
    name: "only the footer leads on",
    lang: "uk",
    html: `<main><h1>Хліб</h1><a style="${button}" href="/o">Замовити хліб</a>${stretch(2500, "Тут кінець сторінки.")}</main><footer><a href="https://t.me/khlib">Telegram</a></footer>`,
    score: 0.3,
    evidence: "only-footer",
  },
  {
    context,
    case: "adversarial",
    name: "the line of rights below the call is no end of its own",
    html: `<main><h1>Bread</h1>${stretch(1500, "Our flour")}<a style="${button}" href="/o">Order bread</a><div style="height:700px"></div><p>© 2024 Bread and Co. All rights reserved.</p></main>`,
    score: 1,
  },
  {
    context,
    case: "not-applicable",
    name: "nobody expects a step here",
    html: `<main><h1>Bread</h1>${prose.en}</main>`,
    expected: false,
    outcome: "not-applicable",
  },
]);
