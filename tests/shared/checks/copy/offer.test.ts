import { offer } from "../../../../shared/checks/copy/offer.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const home = { context: { kind: "home" } } as const;

describeCheck(offer, [
  {
    ...home,
    case: "pass",
    name: "what, and for whom",
    lang: "ru",
    html: "<main><h1>Свежий хлеб к завтраку с доставкой до двери</h1></main>",
    score: 1,
  },
  {
    ...home,
    case: "pass",
    name: "a greeting with an offer behind it",
    html: "<main><h1>Welcome to the only bakery in town that delivers at six</h1></main>",
    score: 1,
  },
  {
    ...home,
    case: "fail",
    name: "a greeting",
    lang: "ka",
    html: "<main><h1>კეთილი იყოს თქვენი მობრძანება</h1><p>დიახ</p></main>",
    score: 0,
    evidence: "only-greets",
  },
  {
    ...home,
    case: "fail",
    name: "a greeting and the company's name",
    lang: "de",
    html: "<main><h1>Herzlich willkommen bei Brothaus</h1></main>",
    score: 0,
    evidence: "only-greets",
  },
  {
    ...home,
    case: "adversarial",
    name: "the company's name, two letters off",
    head: `<meta property="og:site_name" content="Brothaus Meier">`,
    html: "<main><h1>Brothaus Maier</h1></main>",
    score: 0,
    evidence: "only-brand",
  },
  {
    ...home,
    case: "partial",
    name: "a line below says what the name does not",
    lang: "uk",
    head: `<meta property="og:site_name" content="Житниця">`,
    html: "<main><h1>Житниця</h1><p>Печемо житній хліб і привозимо його вам до сніданку</p></main>",
    score: 0.6,
    evidence: "line-below-helps",
  },
  {
    case: "not-applicable",
    name: "a product's name is the right heading of its page",
    html: "<main><h1>Rye</h1></main>",
    context: { kind: "product" },
    outcome: "not-applicable",
  },
]);
