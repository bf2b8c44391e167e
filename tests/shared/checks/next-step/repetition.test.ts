import { repetition } from "../../../../shared/checks/next-step/repetition.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";
import { button, stretch } from "./looks.ts";

const context = { kind: "landing" } as const;
const call = (text: string) => `<p><a style="${button}" href="/o">${text}</a></p>`;

describeCheck(repetition, [
  {
    context,
    case: "pass",
    name: "a call at the top, in the middle and at the end",
    lang: "ru",
    html: `<main><h1>Хлеб</h1>${call("Заказать хлеб")}${stretch(1800, "Печь")}${call("Заказать хлеб")}${stretch(1800, "Мука")}${call("Заказать хлеб")}</main>`,
    score: 1,
  },
  {
    context,
    case: "pass",
    name: "a bar that goes along",
    html: `<main><h1>Bread</h1>${stretch(5000, "The end of the story")}<div style="position:fixed;bottom:0;left:0;right:0;background:#fff">${call("Order bread")}</div></main>`,
    score: 1,
    evidence: "sticky",
  },
  {
    context,
    case: "partial",
    name: "a number that goes along calls to nothing",
    lang: "uk",
    html: `<header style="position:sticky;top:0;background:#fff"><a href="tel:+380441234567">+380 44 123 45 67</a></header><main><h1>Хліб</h1>${stretch(4000, "Кінець розповіді про хліб")}</main>`,
    score: 0.7,
  },
  {
    context,
    case: "fail",
    name: "one call at the top of nine screens",
    lang: "de",
    html: `<main><h1>Brot</h1>${call("Brot bestellen")}${stretch(4000, "Mehl und Wasser")}${stretch(4000, "Ende der Seite")}</main>`,
    score: [0.1, 0.45],
    evidence: "long-gap",
  },
  {
    context,
    case: "adversarial",
    name: "links to read, and buttons in the footer, repeat nothing",
    html: `<main><h1>Bread</h1>${prose.en}${stretch(3000, "Our flour")}<a href="/rye">Rye bread</a></main><footer style="margin-top:1000px">${call("Order bread")}</footer>`,
    score: 0,
  },
  {
    context,
    case: "not-applicable",
    name: "a short page needs no repetition",
    lang: "ka",
    html: `<main><h1>პური</h1>${call("შეუკვეთეთ პური")}</main>`,
    outcome: "not-applicable",
  },
]);
