import { mainHeading } from "../../../../shared/checks/copy/main-heading.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

describeCheck(mainHeading, [
  {
    case: "pass",
    name: "one visible h1",
    lang: "ka",
    html: `<main><h1>ცხელი პური სახლში</h1>${prose.ka}</main>`,
    score: 1,
    evidence: "ცხელი პური",
  },
  {
    case: "partial",
    name: "several h1 of a slider",
    html: "<main><h1>Bread</h1><h1>Cakes</h1><h1>Coffee</h1></main>",
    score: 0.8,
  },
  {
    case: "partial",
    name: "large text that only looks like a heading",
    lang: "ru",
    html: `<main><div style="font-size:44px">Хлеб к завтраку</div>${prose.ru}</main>`,
    score: 0.6,
    evidence: "only-looks-like-heading",
  },
  { case: "fail", name: "paragraphs alone", lang: "uk", html: `<main>${prose.uk}</main>`, score: 0 },
  {
    case: "adversarial",
    name: "an h1 hidden for search engines",
    html: `<main><h1 style="display:none">Cheap bread buy bread</h1>${prose.en}</main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "an h1 that holds the logo only",
    lang: "de",
    html: `<header><h1><img src="data:," alt="Brothaus"></h1></header><main>${prose.de}</main>`,
    score: 0,
  },
  {
    case: "not-applicable",
    name: "no copy, and none expected",
    html: "<main></main>",
    expected: false,
    outcome: "not-applicable",
  },
]);
