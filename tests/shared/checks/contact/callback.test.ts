import { callback } from "../../../../shared/checks/contact/callback.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(callback, [
  {
    case: "pass",
    name: "a button that opens the form",
    lang: "ru",
    html: `<a href="#call">Заказать звонок</a><div id="call">…</div>`,
    score: 1,
  },
  {
    case: "pass",
    name: "a form with a phone alone",
    lang: "uk",
    html: `<form method="post" action="/x"><label>Телефон <input type="tel" name="phone"></label><button>Передзвоніть мені</button></form>`,
    score: 1,
  },
  {
    case: "partial",
    name: "a button without an address",
    lang: "de",
    html: `<a href="#">Rückruf anfordern</a>`,
    score: 0.6,
    evidence: "unclear",
  },
  { case: "fail", name: "none", lang: "ka", html: `<a href="tel:+995322123456">დარეკვა</a>`, score: 0 },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>Story</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a link that dials is not a call back, nor is a promise in a sentence",
    lang: "ru",
    html: `<a href="tel:+78123091844">Обратный звонок</a><p>Мы перезвоним вам, как только мастер освободится и сможет ответить на вопрос.</p>`,
    score: 0,
  },
]);
