import { canonical } from "../../../../shared/checks/search-snippet/canonical.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(canonical, [
  {
    case: "pass",
    name: "itself, whatever the query",
    url: "https://shop.example/repair?utm_source=x",
    head: `<link rel="canonical" href="https://shop.example/repair">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "pass",
    name: "relative, with www",
    url: "https://www.shop.example/repair/",
    head: `<link rel="canonical" href="/repair">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "fail",
    name: "an inner page points home",
    url: "https://shop.example/repair",
    head: `<link rel="canonical" href="https://shop.example/">`,
    html: "<p>x</p>",
    score: 0,
    evidence: "canonical-home",
  },
  {
    case: "fail",
    name: "another site",
    url: "https://shop.example/repair",
    head: `<link rel="canonical" href="https://other.example/repair">`,
    html: "<p>x</p>",
    score: 0.2,
  },
  {
    case: "fail",
    name: "two that disagree",
    url: "https://shop.example/a",
    head: `<link rel="canonical" href="/a"><link rel="canonical" href="/b">`,
    html: "<p>x</p>",
    score: 0,
  },
  { case: "partial", name: "none", head: ``, html: "<p>x</p>", score: 0.5 },
  {
    case: "cannot-tell",
    name: "a file has no address to compare",
    url: "about:blank",
    head: `<link rel="canonical" href="https://shop.example/">`,
    html: "<p>x</p>",
    outcome: "cannot-tell",
    reason: "opened-from-file",
  },
  {
    case: "adversarial",
    name: "the same address twice is one",
    url: "https://shop.example/a",
    head: `<link rel="canonical" href="/a"><link rel="canonical" href="https://shop.example/a">`,
    html: "<p>x</p>",
    score: 1,
  },
]);
