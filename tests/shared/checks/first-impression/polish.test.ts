import { polish } from "../../../../shared/checks/first-impression/polish.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(polish, [
  {
    case: "pass",
    name: "a dark look and calm motion",
    html: `<style>@media (prefers-color-scheme: dark){body{background:#000}}@media (prefers-reduced-motion: reduce){*{animation:none}}</style><h1>Shop</h1>`,
    score: 1,
    evidence: "dark-look",
  },
  {
    case: "partial",
    name: "a colored bar alone",
    html: `<h1>Пекарня</h1>`,
    lang: "ru",
    head: `<meta name="theme-color" content="#a02020">`,
    without: ["timing"],
    score: 0.5,
  },
  {
    case: "fail",
    name: "nothing of the kind",
    html: `<h1>თონე</h1>`,
    lang: "ka",
    without: ["timing"],
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "the layout could not be read",
    html: `<h1>Laden</h1>`,
    lang: "de",
    without: ["layout"],
    outcome: "cannot-tell",
    reason: "no-layout",
  },
  {
    case: "adversarial",
    name: "an empty tag colors nothing",
    html: `<h1>Крамниця</h1>`,
    lang: "uk",
    head: `<meta name="theme-color" content="">`,
    without: ["timing"],
    score: 0,
  },
]);
