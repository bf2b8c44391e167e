import { headline } from "../../../../shared/checks/social-preview/headline.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(headline, [
  {
    case: "pass",
    name: "its own",
    head: `<meta property="og:title" content="Your bike, repaired by tomorrow">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "partial",
    name: "the page title stands in",
    head: `<title>Bicycle repair</title>`,
    html: "<p>x</p>",
    score: 0.5,
  },
  { case: "fail", name: "nothing", head: ``, html: "<p>x</p>", score: 0, evidence: "no-headline" },
  {
    case: "adversarial",
    name: "written with name instead of property",
    head: `<meta name="og:title" content="Repair by tomorrow">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "partial",
    name: "an empty tag is none",
    head: `<meta property="og:title" content=" "><title>Repair</title>`,
    html: "<p>x</p>",
    score: 0.5,
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
