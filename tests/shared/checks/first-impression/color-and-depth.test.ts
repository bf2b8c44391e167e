import { colorAndDepth } from "../../../../shared/checks/first-impression/color-and-depth.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const STYLE =
  "<style>body{font:17px Bakery Sans,sans-serif;margin:40px;background:#fff;color:#222}a{color:#a02}h1{font-size:48px}</style>";
const TEXT =
  "<p>Bread is baked here every morning, from flour, water, salt and time, and sold until it is gone.</p>";

describeCheck(colorAndDepth, [
  {
    case: "pass",
    name: "a colored band and a picture",
    html: `${STYLE}<div style="background:#134;color:#fff;padding:40px;height:300px"><h1>Пекарня</h1></div>${TEXT}`,
    lang: "ru",
    score: [0.8, 1],
  },
  {
    case: "partial",
    name: "framed cards on a white sheet",
    html: `${STYLE}<h1>Preise</h1>${`<div style="border:1px solid #ccc;padding:30px;height:150px">${TEXT}</div>`.repeat(3)}`,
    lang: "de",
    score: [0.2, 0.7],
  },
  {
    case: "fail",
    name: "words on a bare sheet",
    html: `${STYLE}<h1>თონე</h1>${TEXT}${TEXT}`,
    lang: "ka",
    score: [0, 0.2],
    evidence: "bare-sheet",
  },
  {
    case: "cannot-tell",
    name: "a snapshot from before boxes were recorded",
    html: `${STYLE}<h1>Bakery</h1>`,
    without: ["surfaces"],
    outcome: "cannot-tell",
    reason: "part-missing:surfaces",
  },
  {
    case: "adversarial",
    name: "a whole sheet of one color is half of it",
    html: `${STYLE}<style>body{background:#0b1d2a;color:#eee}</style><h1>Bakery</h1>${TEXT}`,
    score: 1,
  },
  {
    case: "adversarial",
    name: "a page that nobody designed has no color to praise",
    html: `<h1>Bakery</h1><p><a href="/a">One</a> <a href="/b">Two</a> <a href="/c">Three</a></p><div style="height:400px"></div>`,
    score: 0,
  },
]);
