import { focalPoint } from "../../../../shared/checks/first-impression/focal-point.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { PHONE } from "../../../support/pages.ts";

const STYLE =
  "<style>body{font:17px Bakery Sans,sans-serif;margin:40px;background:#fff;color:#222}a{color:#a02}h1{font-size:48px}</style>";
const TEXT =
  "<p>Bread is baked here every morning, from flour, water, salt and time, and sold until it is gone.</p>";

describeCheck(focalPoint, [
  {
    case: "pass",
    name: "a headline three times as large as the text",
    html: `${STYLE}<h1>Пекарня</h1>${TEXT}`,
    lang: "ru",
    score: 1,
    evidence: "largest-words",
  },
  {
    case: "pass",
    name: "twice as large on a phone, where there is less room",
    html: `${STYLE}<h1 style="font-size:34px">ყოველ დილით</h1>${TEXT}`,
    lang: "ka",
    viewport: PHONE,
    score: 1,
  },
  {
    case: "partial",
    name: "twice as large",
    html: `${STYLE}<h1 style="font-size:34px">Bäckerei</h1>${TEXT}`,
    lang: "de",
    score: 0.5,
  },
  {
    case: "fail",
    name: "all of one size",
    html: `${STYLE}<h1 style="font-size:18px">თონე</h1>${TEXT}`,
    lang: "ka",
    score: 0,
  },
  { case: "cannot-tell", name: "nothing to read", html: `${STYLE}<div></div>`, outcome: "cannot-tell" },
  {
    case: "adversarial",
    name: "tiny text makes no headline large",
    html: `${STYLE}<style>p{font-size:8px}</style><h1 style="font-size:24px">Bakery</h1>${TEXT}`,
    score: [0.2, 0.4],
  },
  {
    case: "adversarial",
    name: "the browser's own heading is nobody's emphasis",
    html: `<h1>Bakery</h1><p><a href="/a">One</a> <a href="/b">Two</a> <a href="/c">Three</a></p>`,
    score: 0,
  },
]);
