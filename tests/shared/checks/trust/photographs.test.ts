import { photographs } from "../../../../shared/checks/trust/photographs.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { face } from "../../../support/trust-fixtures.ts";

const photo = (name: string) =>
  `<div style="width:300px;height:200px;background-image:url(https://shop.example/photos/${name}.jpg)"></div>`;

describeCheck(photographs, [
  {
    case: "pass",
    name: "three pictures of the real thing",
    html: `<main>${photo("shop")}${photo("oven")}${photo("bread")}</main>`,
    score: 1,
  },
  {
    case: "partial",
    name: "one picture",
    lang: "ru",
    html: `<main>${photo("shop")}</main>`,
    score: 0.6,
    evidence: "few",
  },
  {
    case: "partial",
    name: "one picture over and over",
    lang: "uk",
    html: `<main>${photo("shop").repeat(5)}</main>`,
    score: 0.6,
  },
  {
    case: "fail",
    name: "bought by the dozen",
    lang: "de",
    html: `<main>${photo("shutterstock_123")}${photo("istock-55")}${photo("unsplash-9")}</main>`,
    score: 0.3,
    evidence: "stock",
  },
  {
    case: "fail",
    name: "nothing to see",
    lang: "ka",
    html: `<p>პური ყოველ დილით</p>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>A story.</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "drawings and logos are no photographs",
    html: `<main>${face(200)}${face(200)}${face(200)}<div class="logo" style="width:300px;height:200px;background-image:url(https://shop.example/a.png)"></div></main>`,
    score: 0,
  },
]);
