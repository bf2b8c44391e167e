import { picture } from "../../../../shared/checks/social-preview/picture.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(picture, [
  {
    case: "pass",
    name: "absolute, over https",
    head: `<meta property="og:image" content="https://shop.example/share.png">`,
    html: "<p>x</p>",
    score: 1,
  },
  { case: "fail", name: "none", head: ``, html: "<p>x</p>", score: 0, evidence: "no-picture" },
  {
    case: "fail",
    name: "relative",
    head: `<meta property="og:image" content="/share.png">`,
    html: "<p>x</p>",
    score: 0,
    evidence: "relative-picture",
  },
  {
    case: "fail",
    name: "the developer's machine",
    head: `<meta property="og:image" content="http://localhost:3000/share.png">`,
    html: "<p>x</p>",
    score: 0,
    evidence: "local-picture",
  },
  {
    case: "fail",
    name: "a drawing",
    head: `<meta property="og:image" content="https://shop.example/share.svg">`,
    html: "<p>x</p>",
    score: 0,
    evidence: "svg-picture",
  },
  {
    case: "partial",
    name: "without https",
    head: `<meta property="og:image" content="http://shop.example/share.png">`,
    html: "<p>x</p>",
    score: 0.6,
  },
  {
    case: "adversarial",
    name: "svg in the query is no svg",
    head: `<meta property="og:image" content="https://shop.example/og?from=logo.svg">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "adversarial",
    name: "the card's picture stands in",
    head: `<meta name="twitter:image" content="https://shop.example/card.jpg">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "the head could not be read",
    html: "<p>x</p>",
    without: ["document"],
    outcome: "cannot-tell",
    reason: "part-missing:document",
  },
]);
