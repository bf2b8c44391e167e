import { titleOrder } from "../../../../shared/checks/search-snippet/title-order.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(titleOrder, [
  {
    case: "pass",
    name: "offer first, brand last",
    url: "https://shop.example/repair",
    head: `<title>Same-day bicycle repair | Spoke</title><meta property="og:site_name" content="Spoke">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "partial",
    name: "brand first on an inner page",
    url: "https://shop.example/repair",
    head: `<title>Spoke | Same-day repair</title><meta property="og:site_name" content="Spoke">`,
    html: "<p>x</p>",
    score: 0.5,
    evidence: "brand-first",
  },
  {
    case: "fail",
    name: "the same word three times",
    head: `<title>Repair bicycle, repair bike, repairs of cycles</title>`,
    html: "<p>x</p>",
    score: 0,
    evidence: "stuffed",
  },
  {
    case: "adversarial",
    name: "brand first is right on the home page",
    head: `<title>Spoke | Same-day repair</title><meta property="og:site_name" content="Spoke">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "adversarial",
    name: "a hyphen inside a word is no separator",
    url: "https://shop.example/a",
    head: `<title>Веломастер-класс для детей</title>`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "not-applicable",
    name: "no title to order",
    head: ``,
    html: "<p>x</p>",
    outcome: "not-applicable",
  },
]);
