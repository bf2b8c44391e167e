import { titleLength } from "../../../../shared/checks/search-snippet/title-length.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(titleLength, [
  {
    case: "pass",
    name: "fits",
    head: `<title>Bicycle repair in Hackney, ready tomorrow</title>`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "partial",
    name: "a word or two leave room unused",
    head: `<title>Bike repair</title>`,
    html: "<p>x</p>",
    score: 0.4,
  },
  {
    case: "fail",
    name: "twice the width",
    head: `<title>${"Bicycle repair and service in Hackney and Tower Hamlets ".repeat(3)}</title>`,
    html: "<p>x</p>",
    score: 0,
    evidence: "shown-part",
  },
  {
    case: "adversarial",
    name: "many narrow letters are no long line",
    head: `<title>${"illicit fitting tills ".repeat(4)}</title>`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "partial",
    name: "the last wide letter over the edge costs little",
    head: `<title>Ремонт велосипедов в Лондоне за два часа при вас, с гарантией</title>`,
    html: "<p>x</p>",
    score: [0.5, 1],
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
    case: "partial",
    name: "only the brand behind the meaning is cut off",
    head: `<title>Your first month of boxing training: what actually happens | Grand Fitness Batumi</title>`,
    html: "<p>x</p>",
    score: 0.8,
    evidence: "shown-part",
  },
  {
    case: "adversarial",
    name: "a dash before a few words does not shorten a meaning that is too long itself",
    head: `<title>${"Bicycle repair and service in Hackney and Tower Hamlets ".repeat(2)}– Spoke</title>`,
    html: "<p>x</p>",
    score: [0, 0.4],
  },
]);
