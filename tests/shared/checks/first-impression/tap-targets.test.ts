import { tapTargets } from "../../../../shared/checks/first-impression/tap-targets.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { PHONE } from "../../../support/pages.ts";

describeCheck(tapTargets, [
  {
    case: "pass",
    name: "buttons of a finger's size",
    html: `<a href="/a" style="display:inline-block;padding:14px;background:#a02;color:#fff">Book a table</a>`,
    viewport: PHONE,
    score: 1,
  },
  {
    case: "fail",
    name: "icons of a pin's size",
    html: `<a href="/a"><i class="icon" style="display:inline-block;width:14px;height:14px;background:#000"></i></a>`,
    viewport: PHONE,
    score: 0,
    evidence: "small-target",
  },
  {
    case: "cannot-tell",
    name: "no finger touches a desktop screen",
    html: `<a href="/a">ჯავშანი</a>`,
    lang: "ka",
    outcome: "cannot-tell",
    reason: "phone-only",
  },
  {
    case: "not-applicable",
    name: "nothing to tap",
    html: `<p>Хлеб</p>`,
    lang: "ru",
    viewport: PHONE,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a link within a sentence is as high as its line",
    html: `<p>Lesen Sie <a href="/a">unsere Preise</a> vor dem Termin.</p>`,
    lang: "de",
    viewport: PHONE,
    outcome: "not-applicable",
  },
]);
