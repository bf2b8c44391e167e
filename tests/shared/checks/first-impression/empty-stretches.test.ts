import { emptyStretches } from "../../../../shared/checks/first-impression/empty-stretches.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const STYLE =
  "<style>body{font:17px Bakery Sans,sans-serif;margin:40px;background:#fff;color:#222}a{color:#a02}h1{font-size:48px}</style>";
const TEXT =
  "<p>Bread is baked here every morning, from flour, water, salt and time, and sold until it is gone.</p>";

describeCheck(emptyStretches, [
  {
    case: "pass",
    name: "something stands everywhere",
    html: `${STYLE}<h1>Пекарня</h1>${TEXT.repeat(30)}`,
    lang: "ru",
    score: 1,
  },
  {
    case: "fail",
    name: "a whole screen of nothing",
    html: `${STYLE}<h1>თონე</h1>${TEXT}<div style="height:1000px"></div>${TEXT}`,
    lang: "ka",
    score: 0,
    evidence: "empty-stretch",
  },
  {
    case: "partial",
    name: "more air than sections need",
    html: `${STYLE}<h1>Bäckerei</h1>${TEXT}<div style="height:500px"></div>${TEXT}`,
    lang: "de",
    score: [0.3, 0.8],
  },
  { case: "cannot-tell", name: "nothing to read", html: `${STYLE}<div></div>`, outcome: "cannot-tell" },
  {
    case: "adversarial",
    name: "a section that waits for its reveal is no hole",
    html: `${STYLE}<h1>Пекарня</h1>${TEXT}<section style="opacity:0">${TEXT.repeat(16)}</section>${TEXT}`,
    lang: "uk",
    score: 1,
  },
  {
    case: "adversarial",
    name: "the end of a short page is no hole in it",
    html: `${STYLE}<h1>Contacts</h1>${TEXT}`,
    score: 1,
  },
]);
