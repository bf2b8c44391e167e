import { anyChannel } from "../../../../shared/checks/contact/any-channel.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(anyChannel, [
  {
    case: "pass",
    name: "a number in sight",
    lang: "ru",
    html: `<p>Звоните: <a href="tel:+74951234561">+7 495 123-45-61</a></p>`,
    score: 1,
  },
  {
    case: "pass",
    name: "a form alone is a way to reach a person",
    html: `<form method="post" action="/ask"><label>Your name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="message"></textarea></label><button>Send the question</button></form>`,
    score: 1,
  },
  {
    case: "partial",
    name: "contacts one click away",
    lang: "ka",
    html: `<nav><a href="/about">ჩვენ შესახებ</a><a href="/contact">კონტაქტი</a></nav>`,
    score: 0.6,
    evidence: "one-click-away",
  },
  {
    case: "partial",
    name: "a number behind a closed menu",
    html: `<div style="display:none"><a href="tel:+442079460018">020 7946 0018</a></div>`,
    score: 0.7,
    evidence: "behind-a-click",
  },
  {
    case: "fail",
    name: "nothing at all",
    lang: "de",
    html: `<header><a href="/">Start</a></header><h1>Fenster nach Maß</h1><p>Wir bauen Fenster.</p>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "not-applicable",
    name: "an article nobody writes back to",
    html: `<h1>How bread rises</h1><p>Yeast eats sugar.</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "social profiles and share buttons reach no person",
    lang: "uk",
    html: `<a href="https://www.facebook.com/majsternia">Facebook</a><a href="https://t.me/share/url?url=x">Поділитися</a><a href="https://api.whatsapp.com/send?text=hello">WhatsApp</a>`,
    score: 0.3,
    evidence: "profile-only",
  },
  {
    case: "adversarial",
    name: "only the web studio's own number in the footer",
    lang: "ru",
    html: `<main><h1>Окна</h1></main><footer><p>Разработка сайта: студия «Клён», <a href="tel:+74951234561">+7 495 123-45-61</a></p></footer>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "a template's number is no channel",
    html: `<p>Call <a href="tel:+10000000000">000 000 0000</a></p>`,
    score: 0,
  },
]);
