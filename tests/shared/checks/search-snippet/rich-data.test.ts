import { richData } from "../../../../shared/checks/search-snippet/rich-data.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(richData, [
  {
    case: "pass",
    name: "a business with name and address",
    head: `<script type="application/ld+json">{"@type":"LocalBusiness","name":"Spoke","address":{"@type":"PostalAddress","streetAddress":"14 Canal Row"}}</script>`,
    html: "<p>x</p>",
    score: 1,
  },
  { case: "fail", name: "none", head: ``, html: "<p>x</p>", score: 0, evidence: "no-markup" },
  {
    case: "fail",
    name: "broken JSON",
    head: `<script type="application/ld+json">{"@type": LocalBusiness</script>`,
    html: "<p>x</p>",
    score: 0,
    evidence: "broken-markup",
  },
  {
    case: "fail",
    name: "a recipe on a home page",
    head: `<script type="application/ld+json">{"@type":"Recipe","name":"Soup"}</script>`,
    html: "<p>x</p>",
    context: { kind: "home" },
    score: 0.4,
    evidence: "unfit-markup",
  },
  {
    case: "partial",
    name: "a product without its price",
    head: `<script type="application/ld+json">{"@type":"Product","name":"Wheel"}</script>`,
    html: "<p>x</p>",
    context: { kind: "product" },
    score: 0.7,
    evidence: "Product.offers.price",
  },
  {
    case: "adversarial",
    name: "an article's markup on an article",
    head: `<script type="application/ld+json">{"@type":"BlogPosting","headline":"H","datePublished":"2026-01-01"}</script>`,
    html: "<p>x</p>",
    context: { kind: "article" },
    score: 1,
  },
  {
    case: "adversarial",
    name: "a graph with a subtype nobody lists",
    head: `<script type="application/ld+json">{"@graph":[{"@type":"HealthAndBeautyBusiness","name":"Spa"}]}</script>`,
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
