import { inHeader } from "../../../../shared/checks/contact/in-header.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(inHeader, [
  {
    case: "pass",
    name: "a number at the top",
    lang: "uk",
    html: `<header><a href="tel:+380673501240">067 350 12 40</a></header>`,
    score: 1,
  },
  {
    case: "partial",
    name: "an icon without words",
    html: `<header><a href="tel:+442079460018" style="display:block;width:30px;height:30px"></a></header>`,
    score: 0.5,
    evidence: "nameless-icon",
  },
  {
    case: "partial",
    name: "only a link to the contacts",
    lang: "de",
    html: `<nav><a href="/kontakt">Kontakt</a></nav>`,
    score: 0.4,
  },
  {
    case: "fail",
    name: "only at the foot",
    lang: "ru",
    html: `<h1>Окна</h1><div style="height:3000px"></div><p><a href="tel:+78123091844">+7 812 309-18-44</a></p>`,
    score: 0,
    evidence: "further-down",
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
    name: "a closed menu in the header is a click away",
    lang: "ka",
    html: `<header><div style="display:none"><a href="tel:+995322123456">+995 32 212 34 56</a></div></header><h1>პური</h1>`,
    score: 0.3,
  },
]);
