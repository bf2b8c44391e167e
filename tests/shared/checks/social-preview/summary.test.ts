import { summary } from "../../../../shared/checks/social-preview/summary.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(summary, [
  {
    case: "pass",
    name: "a line with the benefit",
    head: `<meta property="og:description" content="Bring it before noon, ride it home tomorrow evening.">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "partial",
    name: "the search description stands in",
    head: `<meta name="description" content="Bring it before noon, ride it home tomorrow.">`,
    html: "<p>x</p>",
    score: 0.7,
  },
  { case: "fail", name: "nothing", head: ``, html: "<p>x</p>", score: 0, evidence: "no-summary" },
  {
    case: "adversarial",
    name: "three words are no reason",
    head: `<meta property="og:description" content="Bike repair shop">`,
    html: "<p>x</p>",
    score: 0.7,
    evidence: "odd-length",
  },
  {
    case: "partial",
    name: "an empty tag is none",
    head: `<meta property="og:description" content="">`,
    html: "<p>x</p>",
    score: 0,
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
