import { alternative } from "../../../../shared/checks/forms/alternative.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(alternative, [
  {
    case: "pass",
    name: "a phone beside the form",
    lang: "de",
    html: `<p>Lieber anrufen? <a href="tel:+493012345678">+49 30 12345678</a></p><form method="post" action="/send"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form>`,
    score: 1,
  },
  {
    case: "partial",
    name: "a messenger screens away",
    lang: "ru",
    html: `<a href="https://t.me/firma_support">Telegram</a><div style="height:1200px"></div><form method="post" action="/send"><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Перезвоните мне</button></form>`,
    score: 0.4,
    evidence: "not-beside",
  },
  {
    case: "fail",
    name: "the form or nothing",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Ask us</button></form>`,
    score: 0,
    evidence: "form-only",
  },
  {
    case: "not-applicable",
    name: "a newsletter needs no other way",
    lang: "uk",
    html: `<h3>Новини на пошту</h3><form method="post" action="/send"><label>Пошта <input type="email" name="email"></label><button>Підписатися</button></form>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a share button is no way to reach anybody",
    lang: "ka",
    html: `<form method="post" action="/send"><label>სახელი <input name="name"></label><label>ტელეფონი <input type="tel" name="phone"></label><button>დამირეკეთ</button></form><a href="https://t.me/share/url?url=x">გაზიარება</a>`,
    score: 0,
  },
]);
