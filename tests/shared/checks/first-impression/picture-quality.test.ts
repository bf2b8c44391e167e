import { pictureQuality } from "../../../../shared/checks/first-impression/picture-quality.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const STYLE = "<style>body{font:17px Arial;margin:40px;background:#f7f3ea}</style>";
/** 400 × 300. */
const DRAWING =
  "data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E";
/** 8 × 6. */
const DOTS =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAMAAADJ2y/JAAAAElBMVEX/AADMADOZAGZmAJkzAMwAAP/hvKCLAAAAHElEQVQI12NggAFGKGBgggIGZihgYIECBlYoAAAH8gB5ZggcCgAAAABJRU5ErkJggg==";

describeCheck(pictureQuality, [
  {
    case: "pass",
    name: "a picture in its own proportions",
    html: `${STYLE}<h1>Пекарня</h1><img alt="" width="400" height="300" src="${DRAWING}">`,
    lang: "ru",
    score: 1,
  },
  {
    case: "pass",
    name: "another shape, but cut to fit",
    html: `${STYLE}<h1>Пекарня</h1><img alt="" style="width:600px;height:200px;object-fit:cover" src="${DRAWING}">`,
    lang: "uk",
    score: 1,
  },
  {
    case: "fail",
    name: "stretched across the screen",
    html: `${STYLE}<h1>თონე</h1><img alt="" style="width:1200px;height:300px" src="${DRAWING}">`,
    lang: "ka",
    score: 0,
    evidence: "stretched",
  },
  {
    case: "fail",
    name: "blown up a hundred times",
    html: `${STYLE}<h1>Bakery</h1><img alt="" width="800" height="600" src="${DOTS}">`,
    score: 0,
    evidence: "blurred",
  },
  {
    case: "partial",
    name: "one small one among good ones",
    html: `${STYLE}<img alt="" width="400" height="300" src="${DRAWING}"><img alt="" width="400" height="300" src="${DRAWING}"><img alt="" width="200" height="80" src="${DRAWING}">`,
    score: [0.8, 0.99],
    evidence: "stretched",
  },
  {
    case: "not-applicable",
    name: "no pictures",
    html: `${STYLE}<h1>Bäckerei</h1>`,
    lang: "de",
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a drawing is sharp at any size, an icon and a lazy loader's dot are no pictures",
    html: `${STYLE}<img alt="" width="1200" height="900" src="${DRAWING}"><img alt="" width="60" height="20" src="${DRAWING}"><img alt="" width="600" height="300" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">`,
    score: 1,
  },
]);
