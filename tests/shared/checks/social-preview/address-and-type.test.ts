import { addressAndType } from "../../../../shared/checks/social-preview/address-and-type.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(addressAndType, [
  {
    case: "pass",
    name: "all agree",
    lang: "ru",
    head: `<meta property="og:url" content="https://shop.example/"><meta property="og:type" content="website">`,
    html: "<p>x</p>",
    score: 1,
  },
  { case: "fail", name: "nothing declared", head: ``, html: "<p>x</p>", score: 0, evidence: "no-og-url" },
  {
    case: "fail",
    name: "another page's address",
    url: "https://shop.example/a",
    head: `<meta property="og:url" content="https://shop.example/b"><meta property="og:type" content="website">`,
    html: "<p>x</p>",
    score: [0.4, 0.5],
    evidence: "other-og-url",
  },
  {
    case: "adversarial",
    name: "a trailing slash and www are the same page",
    url: "https://www.shop.example/a/",
    head: `<meta property="og:url" content="https://shop.example/a"><meta property="og:type" content="article">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "adversarial",
    name: "the canonical address counts as the page's",
    url: "https://shop.example/a?x=1",
    head: `<meta property="og:url" content="https://shop.example/b"><meta property="og:type" content="article"><link rel="canonical" href="https://shop.example/b">`,
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
