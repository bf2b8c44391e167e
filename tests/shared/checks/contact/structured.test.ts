import { structured } from "../../../../shared/checks/contact/structured.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(structured, [
  {
    case: "pass",
    name: "the same number in the markup",
    lang: "ru",
    html: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","telephone":"8 812 309-18-44"}</script><a href="tel:+78123091844">+7 812 309-18-44</a>`,
    score: 1,
  },
  {
    case: "pass",
    name: "a contact point in a graph, with a comma too many",
    html: `<script type="application/ld+json">{"@graph":[{"@type":"Organization","contactPoint":{"@type":"ContactPoint","telephone":"+44 20 7946 0018",}}]}</script><p>+44 20 7946 0018</p>`,
    score: 1,
  },
  {
    case: "fail",
    name: "another number in the markup",
    lang: "de",
    html: `<script type="application/ld+json">{"@type":"Organization","telephone":"+49 30 111222"}</script><a href="tel:+4930901820">030 901820</a>`,
    score: 0,
    evidence: "differs",
  },
  {
    case: "fail",
    name: "broken markup",
    html: `<script type="application/ld+json">{"@type": Organization}</script><p>Hi</p>`,
    score: 0,
    evidence: "json-invalid",
  },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>Story</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a person's number is not the company's",
    lang: "uk",
    html: `<script type="application/ld+json">{"@type":"Person","telephone":"+380673501240"}</script><p>067 350 12 40</p>`,
    score: 0,
  },
]);
