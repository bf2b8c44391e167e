import { indexable } from "../../../../shared/checks/search-snippet/indexable.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(indexable, [
  { case: "pass", name: "no robots tag", head: ``, html: "<p>x</p>", score: 1 },
  {
    case: "pass",
    name: "index, follow",
    head: `<meta name="robots" content="index, follow">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "fail",
    name: "noindex",
    head: `<meta name="robots" content="noindex,follow">`,
    html: "<p>x</p>",
    score: 0,
    evidence: "noindex",
  },
  {
    case: "fail",
    name: "none for one engine",
    head: `<meta name="Yandex" content="none">`,
    html: "<p>x</p>",
    score: 0,
  },
  {
    case: "fail",
    name: "no snippet allowed",
    head: `<meta name="robots" content="nosnippet">`,
    html: "<p>x</p>",
    score: 0.4,
  },
  {
    case: "not-applicable",
    name: "a not-found page is right to hide",
    head: `<meta name="robots" content="noindex">`,
    html: "<p>x</p>",
    context: { kind: "not-found" },
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "noimageindex is another thing",
    head: `<meta name="robots" content="noimageindex">`,
    html: "<p>x</p>",
    score: 1,
  },
]);
