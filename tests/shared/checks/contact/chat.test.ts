import { chat } from "../../../../shared/checks/contact/chat.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(chat, [
  {
    case: "pass",
    name: "a chat service",
    html: `<script src="https://embed.tawk.to/1/default"></script><p>Hi</p>`,
    score: 1,
    evidence: "tawk",
  },
  {
    case: "pass",
    name: "a messenger in its place",
    lang: "ru",
    html: `<a href="https://wa.me/78123091844">Написать</a>`,
    score: 0.7,
    evidence: "messenger-instead",
  },
  { case: "fail", name: "neither", lang: "ka", html: `<p>გამარჯობა</p>`, score: 0 },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>Story</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "analytics and a site's own host named like a chat are none",
    html: `<script src="https://mc.yandex.ru/metrika/tag.js"></script><script src="https://shop.example/jivo.ru/x.js"></script><p>Hi</p>`,
    score: 0,
  },
]);
