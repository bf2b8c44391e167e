import { nameAndIcon } from "../../../../shared/checks/search-snippet/name-and-icon.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(nameAndIcon, [
  {
    case: "pass",
    name: "both",
    head: `<link rel="icon" href="/i.png"><meta property="og:site_name" content="Spoke">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "partial",
    name: "the name from the markup, no icon",
    head: `<script type="application/ld+json">{"@type":"WebSite","name":"Spoke"}</script>`,
    html: "<p>x</p>",
    score: 0.4,
  },
  { case: "fail", name: "neither", head: ``, html: "<p>x</p>", score: 0, evidence: "no-icon" },
  {
    case: "adversarial",
    name: "a mask icon is not a favicon",
    head: `<link rel="mask-icon" href="/i.svg">`,
    html: "<p>x</p>",
    score: 0,
  },
  {
    case: "partial",
    name: "an old shortcut icon counts",
    head: `<link rel="shortcut icon" href="/i.ico">`,
    html: "<p>x</p>",
    score: 0.6,
  },
  {
    case: "cannot-tell",
    name: "the head could not be read",
    html: "<p>x</p>",
    without: ["document"],
    outcome: "cannot-tell",
    reason: "part-missing:document",
  },
  {
    case: "not-applicable",
    name: "an inner page: search takes both from the front page",
    url: "https://shop.example/repair",
    head: ``,
    html: "<p>x</p>",
    context: { kind: "product" },
    outcome: "not-applicable",
  },
]);
