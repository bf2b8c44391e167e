import { demonstration } from "../../../../shared/checks/copy/demonstration.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

describeCheck(demonstration, [
  {
    case: "pass",
    name: "a calculator with a slider",
    lang: "ru",
    html: `<main>${prose.ru}<h2>Калькулятор заказа</h2><input type="range" min="1" max="50"></main>`,
    score: 1,
    evidence: "calculator",
  },
  {
    case: "pass",
    name: "a video",
    lang: "ka",
    html: `<main>${prose.ka}<video controls width="640" height="360"></video></main>`,
    score: 1,
    evidence: "video",
  },
  {
    case: "pass",
    name: "a sample to try",
    lang: "de",
    html: `<main>${prose.de}<a href="/muster.pdf">Muster ansehen</a></main>`,
    score: 1,
    evidence: "sample",
  },
  { case: "fail", name: "words alone", lang: "uk", html: `<main>${prose.uk}</main>`, score: 0 },
  {
    case: "adversarial",
    name: "a silent loop behind the heading is decoration",
    html: `<main><video autoplay muted loop width="1200" height="600"></video>${prose.en}</main>`,
    score: 0,
  },
  {
    case: "not-applicable",
    name: "nobody expects copy here",
    html: `<main>${prose.en}</main>`,
    expected: false,
    outcome: "not-applicable",
  },
]);
