import { phoneReal } from "../../../../shared/checks/contact/phone-real.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(phoneReal, [
  {
    case: "pass",
    name: "a whole number",
    lang: "ka",
    html: `<a href="tel:+995322123456">+995 32 212 34 56</a>`,
    score: 1,
  },
  {
    case: "pass",
    name: "a toll-free number written with the trunk eight",
    lang: "ru",
    html: `<p>Звоните: 8 800 200-29-26</p>`,
    score: 1,
  },
  {
    case: "partial",
    name: "a local number without its code",
    lang: "uk",
    html: `<p>Телефон: 75-83-83</p>`,
    score: 0.6,
    evidence: "incomplete",
  },
  {
    case: "fail",
    name: "the template's nines",
    lang: "ru",
    html: `<a href="tel:+79999999999">+7 (999) 999-99-99</a>`,
    score: 0,
    evidence: "dummy",
  },
  { case: "fail", name: "one-two-three", html: `<p>Phone: (123) 456-7890</p>`, score: [0, 0.3] },
  { case: "not-applicable", name: "no number", lang: "de", html: `<p>Hallo</p>`, outcome: "not-applicable" },
  {
    case: "adversarial",
    name: "a valid number beside a dummy counts half",
    lang: "ru",
    html: `<p><a href="tel:+78123091844">+7 812 309-18-44</a></p><p><a href="tel:+70000000000">+7 000 000-00-00</a></p>`,
    score: 0.5,
  },
]);
