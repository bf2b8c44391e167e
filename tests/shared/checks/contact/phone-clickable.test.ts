import { phoneClickable } from "../../../../shared/checks/contact/phone-clickable.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(phoneClickable, [
  {
    case: "pass",
    name: "tel: dials what it shows",
    lang: "ru",
    html: `<a href="tel:+78123091844">8 (812) 309-18-44</a>`,
    score: 1,
  },
  {
    case: "pass",
    name: "shown twice, linked once",
    html: `<header><a href="tel:+442079460018">+44 20 7946 0018</a></header><p>Call +44 20 7946 0018</p>`,
    score: 1,
  },
  {
    case: "partial",
    name: "one of two numbers is plain text",
    lang: "uk",
    html: `<div><div><p><a href="tel:+380673501240">067 350 12 40</a></p></div></div><div><div><p>Телефон: 050 410 22 31</p></div></div>`,
    score: 0.5,
  },
  {
    case: "fail",
    name: "plain text",
    lang: "ka",
    html: `<p>ტელ.: +995 32 212 34 56</p>`,
    score: 0,
    evidence: "plain-text",
  },
  { case: "not-applicable", name: "no number to tap", html: `<p>Write to us</p>`, outcome: "not-applicable" },
  {
    case: "adversarial",
    name: "the link dials a stranger",
    lang: "de",
    html: `<a href="tel:+4930123987">030 901820</a>`,
    score: [0, 0.2],
    evidence: "mismatch",
  },
  {
    case: "adversarial",
    name: "the same number with and without trunk digit is one number",
    lang: "en",
    html: `<a href="tel:+442079460018">+44 (0)20 7946 0018</a>`,
    score: 1,
  },
]);
