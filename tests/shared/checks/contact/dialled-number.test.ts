import { dialledNumber } from "../../../../shared/checks/contact/dialled-number.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(dialledNumber, [
  {
    case: "pass",
    name: "the link dials what it shows",
    lang: "ru",
    html: `<a href="tel:+78123091844">8 (812) 309-18-44</a>`,
    score: 1,
  },
  {
    case: "fail",
    name: "it dials a stranger",
    lang: "de",
    html: `<a href="tel:+4930123987">030 901820</a>`,
    score: 0,
    evidence: "mismatch",
  },
  {
    case: "not-applicable",
    name: "a number in plain text is not dialled",
    lang: "ka",
    html: `<p>ტელ.: +995 32 212 34 56</p>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "with and without the trunk digit it is one number, words instead of a number are none",
    html: `<a href="tel:+442079460018">+44 (0)20 7946 0018</a> <a href="tel:+442079460018">Call us</a>`,
    score: 1,
  },
]);
