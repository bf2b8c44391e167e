import { email } from "../../../../shared/checks/contact/email.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(email, [
  {
    case: "pass",
    name: "a link at the company's own domain",
    lang: "de",
    html: `<a href="mailto:post@tischlerei-linde.de">post@tischlerei-linde.de</a>`,
    score: 1,
  },
  {
    case: "partial",
    name: "free mail",
    lang: "ru",
    html: `<a href="mailto:okna.perm@mail.ru">okna.perm@mail.ru</a>`,
    score: 0.7,
    evidence: "free-mail",
  },
  {
    case: "partial",
    name: "obfuscated text",
    html: `<p>info (at) willow-bakery.co.uk</p>`,
    score: 0.8,
    evidence: "plain-text",
  },
  { case: "fail", name: "none", lang: "ka", html: `<p>დაგვირეკეთ</p>`, score: 0, evidence: "absent" },
  {
    case: "fail",
    name: "an empty mailto:",
    lang: "uk",
    html: `<a href="mailto:">Пошта</a>`,
    score: 0,
    evidence: "placeholder",
  },
  {
    case: "not-applicable",
    name: "not expected and absent",
    html: `<p>Story</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "picture names and example addresses are none",
    html: `<p>logo@2x.png</p><p>name@example.com</p>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "still disguised by Cloudflare: the visitor sees no address",
    html: `<a href="/cdn-cgi/l/email-protection" data-cfemail="543d3a323b1427203b2631387a373b39">[email&#160;protected]</a>`,
    score: [0.5, 0.8],
    evidence: "plain-text",
  },
]);
