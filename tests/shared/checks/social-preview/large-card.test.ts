import { largeCard } from "../../../../shared/checks/social-preview/large-card.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(largeCard, [
  {
    case: "pass",
    name: "asked for",
    head: `<meta name="twitter:card" content="summary_large_image">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "partial",
    name: "a small card",
    head: `<meta name="twitter:card" content="summary">`,
    html: "<p>x</p>",
    score: 0.5,
  },
  { case: "fail", name: "nothing to build a card from", head: ``, html: "<p>x</p>", score: 0 },
  {
    case: "adversarial",
    name: "Open Graph is complete, so clients build one",
    head: `<meta property="og:title" content="T"><meta property="og:image" content="https://s.example/a.png">`,
    html: "<p>x</p>",
    score: 0.6,
  },
  {
    case: "adversarial",
    name: "capitals do not matter",
    head: `<meta name="Twitter:Card" content="Summary_Large_Image">`,
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
