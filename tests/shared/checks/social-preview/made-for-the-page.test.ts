import { madeForThePage } from "../../../../shared/checks/social-preview/made-for-the-page.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(madeForThePage, [
  {
    case: "pass",
    name: "its own picture and headline",
    url: "https://shop.example/wheel-truing",
    head: `<title>Wheel truing</title><meta property="og:title" content="A true wheel in 1 hour"><meta property="og:image" content="https://shop.example/share/wheel-truing.png">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "fail",
    name: "a picture named as the whole site's",
    url: "https://shop.example/wheel-truing",
    head: `<title>Wheel truing</title><meta property="og:title" content="Wheel truing"><meta property="og:image" content="https://shop.example/share.png">`,
    html: "<p>x</p>",
    score: 0,
    evidence: "site-picture",
  },
  {
    case: "partial",
    name: "a generated picture",
    url: "https://shop.example/repair",
    head: `<meta property="og:image" content="https://shop.example/og/home.png">`,
    html: "<p>x</p>",
    score: 0.6,
  },
  {
    case: "not-applicable",
    name: "no picture at all",
    head: ``,
    html: "<p>x</p>",
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a short common word in the path is no proof",
    url: "https://shop.example/buy",
    head: `<meta property="og:image" content="https://shop.example/buy.png"><meta property="og:title" content="Buy">`,
    html: "<p>x</p>",
    outcome: "cannot-tell",
    reason: "one-page-only",
  },
  {
    case: "partial",
    name: "the front page shows what the site shows of itself",
    head: `<title>Spoke</title><meta property="og:title" content="Spoke"><meta property="og:image" content="https://shop.example/cover.png">`,
    html: "<p>x</p>",
    score: 0.6,
  },
]);
