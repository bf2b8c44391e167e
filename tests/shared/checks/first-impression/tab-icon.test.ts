import { tabIcon } from "../../../../shared/checks/first-impression/tab-icon.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(tabIcon, [
  {
    case: "pass",
    name: "an icon of one's own",
    html: `<h1>Shop</h1>`,
    head: `<link rel="icon" href="/img/lotos.png">`,
    score: 1,
    evidence: "lotos",
  },
  {
    case: "partial",
    name: "the builder's icon",
    html: `<h1>Студия</h1>`,
    lang: "ru",
    head: `<link rel="shortcut icon" href="https://static.tildacdn.com/img/tildafavicon.ico">`,
    score: 0.4,
    evidence: "builder-icon",
  },
  {
    case: "fail",
    name: "an empty one",
    html: `<h1>მაღაზია</h1>`,
    lang: "ka",
    head: `<link rel="icon" href="data:,">`,
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "not named in the page; it may lie in the usual place",
    html: `<h1>Laden</h1>`,
    lang: "de",
    outcome: "cannot-tell",
    reason: "icon-not-declared",
  },
  {
    case: "adversarial",
    name: "an icon for the phone's screen serves too",
    html: `<h1>Крамниця</h1>`,
    lang: "uk",
    head: `<link rel="apple-touch-icon" href="/touch.png">`,
    score: 1,
  },
]);
