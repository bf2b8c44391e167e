import { title } from "../../../../shared/checks/search-snippet/title.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(title, [
  {
    case: "pass",
    name: "says what, where and who",
    head: `<title>Bicycle repair in Hackney, same day | Spoke</title>`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "pass",
    name: "in Georgian",
    head: `<title>ველოსიპედის შეკეთება თბილისში</title>`,
    html: "<p>x</p>",
    score: 1,
  },
  { case: "fail", name: "none at all", head: ``, html: "<p>x</p>", score: 0, evidence: "no-title" },
  {
    case: "fail",
    name: "a template's word",
    head: `<title>Главная</title>`,
    html: "<p>x</p>",
    score: 0,
    evidence: "generic-title",
  },
  { case: "fail", name: "the bare domain", head: `<title>shop.example</title>`, html: "<p>x</p>", score: 0 },
  {
    case: "adversarial",
    name: "a drawing's title is not the page's",
    head: "",
    html: "<svg><title>Logo</title></svg>",
    score: 0,
  },
  {
    case: "partial",
    name: "a head that was not read is the runner's word, not a zero: an empty title is judged",
    head: `<title> </title>`,
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
