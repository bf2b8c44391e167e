import { firstScreen } from "../../../../shared/checks/next-step/first-screen.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";
import { button, stretch } from "./looks.ts";

const context = { kind: "home" } as const;

describeCheck(firstScreen, [
  {
    context,
    case: "pass",
    name: "a button in sight without scrolling",
    lang: "uk",
    html: `<main><h1>Хліб</h1><a style="${button}" href="/o">Замовити хліб</a>${prose.uk}</main>`,
    score: 1,
    evidence: "in-sight",
  },
  {
    context,
    case: "pass",
    name: "a bar that stays at the foot of the screen",
    lang: "ka",
    html: `<main><h1>პური</h1>${prose.ka}${stretch(1500, "ბოლო")}<div style="position:fixed;bottom:0;left:0;right:0;background:#fff"><a style="${button}" href="/o">შეუკვეთეთ პური</a></div></main>`,
    score: 1,
  },
  {
    context,
    case: "partial",
    name: "a number to tap is a step, though it calls to nothing",
    lang: "ru",
    html: `<main><h1>Хлеб</h1><a href="tel:+74951234567">+7 495 123-45-67</a>${prose.ru}</main>`,
    score: 0.6,
  },
  {
    context,
    case: "partial",
    name: "only the upper edge of the button is on the first screen",
    html: `<main><div style="height:860px"><h1>Bread</h1></div><a style="${button}" href="/o">Order bread</a>${prose.en}</main>`,
    viewport: [1280, 900],
    score: 0.7,
    evidence: "cut-off",
  },
  {
    context,
    case: "fail",
    name: "the button waits two screens below",
    lang: "de",
    html: `<main><h1>Brot</h1>${prose.de}${stretch(1800, "Ende")}<a style="${button}" href="/o">Brot bestellen</a></main>`,
    score: 0,
  },
  {
    context,
    case: "adversarial",
    name: "a consent notice lies over the button",
    html: `<main><h1>Bread</h1><div style="height:700px">${prose.en}</div><a style="${button}" href="/o">Order bread</a></main><div class="cookie-consent" style="position:fixed;bottom:0;left:0;right:0;height:300px;background:#fff">We use cookies to make this site work. <button>Accept all</button></div>`,
    score: 0.5,
    evidence: "covered",
  },
  {
    case: "not-applicable",
    name: "after the deed nothing has to be pressed at once",
    html: `<main><h1>Thank you</h1>${prose.en}</main>`,
    context: { kind: "thank-you" },
    outcome: "not-applicable",
  },
  {
    context,
    case: "partial",
    name: "a button among the header's links, named by a noun",
    html: `<header><nav><a href="/"><b>Dean Law</b></a> <a href="/areas">Areas</a> <a href="/people">People</a> <a style="${button}" href="/contact">Consultation</a></nav></header><main><h1>Property law in one town</h1>${prose.en}</main>`,
    score: 0.6,
    evidence: "Consultation",
  },
  {
    context,
    case: "adversarial",
    name: "a menu all of buttons sets none apart",
    html: `<header><nav>${["Bread", "Rolls", "Cakes", "Pies"].map((name) => `<a style="${button}" href="/${name}">${name}</a>`).join(" ")}</nav></header><main><h1>Bread by van</h1>${prose.en}</main>`,
    score: 0,
    evidence: "absent",
  },
]);
