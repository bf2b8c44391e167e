import { workingButtons } from "../../../../shared/checks/next-step/working-buttons.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";
import { button } from "./looks.ts";

const script = "<script>document.title = document.title</script>";

describeCheck(workingButtons, [
  {
    case: "pass",
    name: "every button has an address",
    html: `<main>${prose.en}<a style="${button}" href="/order">Order bread</a><a style="${button}" href="tel:+12025550123">Call us</a></main>`,
    score: 1,
  },
  {
    case: "fail",
    name: "the main button has no address and nothing listens",
    lang: "ru",
    html: `<main>${prose.ru}<a style="${button}" href="#">Заказать хлеб</a> <a href="/c">Позвонить нам</a> <a href="/d">Написать нам</a>${script}</main>`,
    score: [0.2, 0.4],
    evidence: "leads-nowhere",
  },
  {
    case: "fail",
    name: "the target on the page does not exist",
    lang: "de",
    html: `<main>${prose.de}<a style="${button}" href="#preise">Brot bestellen</a></main>`,
    score: 0,
  },
  {
    case: "partial",
    name: "ten cards with one dead button are one dead button",
    lang: "uk",
    html: `<main>${prose.uk}<a style="${button}" href="/o">Замовити хліб</a> <a style="${button}" href="/p">Записатися на урок</a>${`<a style="${button}" href="#">Детальніше</a>`.repeat(10)}${script}</main>`,
    score: [0.6, 0.7],
  },
  {
    case: "adversarial",
    name: "a name that scripts listen to: nobody can tell from outside",
    html: `<main>${prose.en}<a class="js-popup" style="${button}" href="#">Order bread</a><button type="button" style="${button}">Book a table</button>${script}</main>`,
    outcome: "cannot-tell",
    reason: "script-only",
  },
  {
    case: "cannot-tell",
    name: "a page drawn by a framework keeps its listeners to itself",
    lang: "ka",
    html: `<div id="root"><main>${prose.ka}<a style="${button}" href="#">შეუკვეთეთ პური</a></main></div>${script}`,
    outcome: "cannot-tell",
    reason: "script-only",
  },
  {
    case: "not-applicable",
    name: "there is nothing to press",
    html: `<main>${prose.en}<a href="tel:+12025550123">+1 202 555 0123</a></main>`,
    outcome: "not-applicable",
  },
]);
