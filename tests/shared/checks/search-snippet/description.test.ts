import { description } from "../../../../shared/checks/search-snippet/description.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(description, [
  {
    case: "pass",
    name: "benefit, number, call",
    head: `<meta name="description" content="We mend your bicycle by tomorrow evening or you pay half. Prices on the site, 90-day guarantee. Book in a minute.">`,
    html: "<p>x</p>",
    score: 1,
  },
  { case: "fail", name: "none", head: ``, html: "<p>x</p>", score: 0, evidence: "no-description" },
  {
    case: "fail",
    name: "the title again",
    head: `<title>Bicycle repair</title><meta name="description" content="Bicycle repair.">`,
    html: "<p>x</p>",
    score: 0.3,
    evidence: "as-title",
  },
  {
    case: "fail",
    name: "a list of keywords",
    head: `<meta name="description" content="ремонт, велосипед, ремонт велосипедов, колесо, тормоз, цепь, педаль, Лондон">`,
    html: "<p>x</p>",
    score: 0.3,
    evidence: "keywords",
  },
  {
    case: "partial",
    name: "too short to persuade",
    head: `<meta name="description" content="We mend bicycles.">`,
    html: "<p>x</p>",
    score: 0.6,
  },
  {
    case: "adversarial",
    name: "a sentence with commas is no keyword list",
    head: `<meta name="description" content="Brakes, gears, wheels, chains, pedals, saddles and everything else that squeaks on your bicycle we mend by tomorrow evening.">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "partial",
    name: "an Open Graph description alone does not stand in",
    head: `<meta property="og:description" content="We mend your bicycle by tomorrow evening or you pay half the price.">`,
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
