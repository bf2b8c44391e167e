import { prefilledMessage } from "../../../../shared/checks/contact/prefilled-message.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(prefilledMessage, [
  {
    case: "pass",
    name: "WhatsApp with a text",
    lang: "ru",
    html: `<a href="https://wa.me/78123091844?text=Здравствуйте">WhatsApp</a>`,
    score: 1,
  },
  {
    case: "pass",
    name: "a letter with a subject",
    html: `<a href="mailto:post@willow-bakery.co.uk?subject=A%20question">Write</a>`,
    score: 1,
  },
  {
    case: "fail",
    name: "an empty chat",
    lang: "ka",
    html: `<a href="https://m.me/tbilisibakery">მოგვწერეთ</a>`,
    score: 0,
  },
  { case: "not-applicable", name: "nothing to write with", html: `<p>Hi</p>`, outcome: "not-applicable" },
  {
    case: "adversarial",
    name: "a share link's text and an empty text are none",
    lang: "uk",
    html: `<a href="https://wa.me/?text=look">Поділитися</a><a href="https://wa.me/380673501240?text=">WhatsApp</a>`,
    score: 0,
  },
]);
