import { mainAction } from "../../../../shared/checks/next-step/main-action.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";
import { button, quietButton } from "./looks.ts";

const context = { kind: "landing" } as const;

describeCheck(mainAction, [
  {
    context,
    case: "pass",
    name: "one bright button and one quiet one",
    html: `<main><h1>Bread</h1><a style="${button}" href="/o">Order bread</a> <a style="${quietButton}" href="/p">Download prices</a>${prose.en}</main>`,
    score: 1,
    evidence: "Order bread",
  },
  {
    context,
    case: "partial",
    name: "two equal calls compete",
    lang: "ru",
    html: `<main><h1>Хлеб</h1><a style="${button}" href="/o">Заказать хлеб</a> <a style="${button}" href="/c">Получить прайс</a>${prose.ru}</main>`,
    score: 0.6,
    evidence: "competing",
  },
  {
    context,
    case: "fail",
    name: "five equal calls, and none is the main one",
    lang: "de",
    html: `<main><h1>Brot</h1>${["Brot bestellen", "Termin buchen", "Preise anfordern", "Katalog herunterladen", "Kurs buchen"].map((text, at) => `<a style="${button};width:160px" href="/${at}">${text}</a> `).join("")}${prose.de}</main>`,
    score: 0.3,
  },
  {
    context,
    case: "fail",
    name: "a number among the text stands out as nothing",
    lang: "uk",
    html: `<main><h1>Хліб</h1><a href="tel:+380441234567">+380 44 123 45 67</a>${prose.uk}</main>`,
    score: 0.4,
    evidence: "no-button",
  },
  {
    context,
    case: "fail",
    name: "nothing to press",
    lang: "ka",
    html: `<main><h1>პური</h1>${prose.ka}</main>`,
    score: 0,
  },
  {
    context,
    case: "adversarial",
    name: "the same destination three times is one action",
    html: `<header><a style="${button}" href="/o">Book now</a></header><main><h1>Bread</h1><a style="${button}" href="/o">Order bread</a>${prose.en}<a style="${button}" href="/o">Order today</a></main>`,
    score: 1,
  },
  {
    case: "not-applicable",
    name: "an article is read first",
    html: `<main><h1>Bread</h1>${prose.en}</main>`,
    context: { kind: "article" },
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
