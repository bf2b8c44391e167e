import { care } from "../../../../shared/checks/trust/care.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const styled = `<style>body{font-family:Arial;background:#fafafa;color:#223}a{color:#a33}nav{background:#223}</style>`;
const picture = `<img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='90' height='90'/%3E" width="90" height="90" alt="Stool">`;
const broken = (name: string) => `<img src="/${name}.jpg" width="200" height="120" alt="${name}">`;

describeCheck(care, [
  {
    case: "pass",
    name: "a design of its own and whole pictures",
    head: styled,
    html: `<h1>Stools</h1>${picture}<p>Made of ash.</p>`,
    score: 1,
  },
  {
    case: "fail",
    name: "no style sheet at all",
    lang: "ru",
    html: `<h1>Прокат</h1><p>Машины <a href="/a">тут</a> <a href="/b">и тут</a></p>`,
    score: 0,
    evidence: "no-style",
  },
  {
    case: "fail",
    name: "most pictures are missing",
    lang: "de",
    head: styled,
    html: `<h1>Hocker</h1>${broken("eins")}${broken("zwei")}`,
    score: 0.2,
    evidence: "broken-picture",
  },
  {
    case: "partial",
    name: "one of many pictures is missing",
    lang: "ka",
    head: styled,
    html: `<h1>სკამები</h1>${picture.repeat(6)}${broken("ერთი")}`,
    score: 0.6,
  },
  {
    case: "cannot-tell",
    name: "the layout was not gathered",
    html: `<p>Hi</p>`,
    without: ["layout"],
    outcome: "cannot-tell",
  },
  {
    case: "adversarial",
    name: "a counter of visits may be blocked",
    head: styled,
    html: `<h1>Stools</h1><img src="https://counter.example/hit" width="1" height="1" alt="">`,
    score: 1,
  },
]);
