import { honestRating } from "../../../../shared/checks/search-snippet/honest-rating.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(honestRating, [
  {
    case: "pass",
    name: "a product's rating that is on the page",
    head: `<script type="application/ld+json">{"@type":"Product","aggregateRating":{"ratingValue":"4.7"}}</script>`,
    html: "<p>4,7 of 5 by 31 buyers</p>",
    score: 1,
  },
  {
    case: "fail",
    name: "a rating nobody sees",
    head: `<script type="application/ld+json">{"@type":"Product","aggregateRating":{"ratingValue":"4.9"}}</script>`,
    html: "<p>Buy</p>",
    score: 0,
  },
  {
    case: "partial",
    name: "a company rates itself",
    head: `<script type="application/ld+json">{"@type":"Dentist","aggregateRating":{"ratingValue":"5.0"}}</script>`,
    html: "<p>5.0</p>",
    score: 0.5,
    evidence: "self-rating",
  },
  {
    case: "not-applicable",
    name: "no rating in the markup",
    head: ``,
    html: "<p>x</p>",
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "the number is hidden on the page",
    head: `<script type="application/ld+json">{"@type":"Product","aggregateRating":{"ratingValue":"4.8"}}</script>`,
    html: "<p style='display:none'>4.8</p>",
    score: 0,
  },
]);
