import { reachability } from "../../../../shared/checks/trust/reachability.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(reachability, [
  {
    case: "pass",
    name: "phone, street and a mailbox of its own",
    lang: "ru",
    html: `<p>г. Пермь, ул. Ленина, 15</p><a href="tel:+73422123456">+7 342 212-34-56</a><a href="mailto:office@svetly-dom.ru">office@svetly-dom.ru</a>`,
    score: 1,
  },
  {
    case: "pass",
    name: "phone and a free mailbox",
    lang: "uk",
    html: `<a href="tel:+380673501240">067 350 12 40</a> <a href="mailto:dah.lviv@gmail.com">dah.lviv@gmail.com</a>`,
    score: 0.55,
    evidence: "free-mail",
  },
  {
    case: "fail",
    name: "only a free mailbox",
    html: `<a href="mailto:bright.home@outlook.com">Write</a>`,
    score: 0.15,
    evidence: "no-phone",
  },
  { case: "fail", name: "nothing", lang: "ka", html: `<p>გამარჯობა</p>`, score: 0, evidence: "absent" },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>A story.</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a template's mailbox reaches nobody",
    lang: "de",
    html: `<a href="mailto:info@example.com">info@example.com</a>`,
    score: 0,
  },
]);
