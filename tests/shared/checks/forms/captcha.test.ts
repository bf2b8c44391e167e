import { captcha } from "../../../../shared/checks/forms/captcha.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(captcha, [
  {
    case: "pass",
    name: "no puzzle",
    lang: "ka",
    html: `<form method="post" action="/send"><label>სახელი <input name="name"></label><label>ტელეფონი <input type="tel" name="phone"></label><button>დამირეკეთ</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "characters to type",
    lang: "ru",
    html: `<form method="post" action="/send"><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><label>Введите код с картинки <input name="captcha_word"></label><button>Перезвоните мне</button></form>`,
    score: 0,
    evidence: "puzzle",
  },
  {
    case: "partial",
    name: "a box to tick",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><iframe src="https://www.google.com/recaptcha/api2/anchor?k=1" width="304" height="78"></iframe><button>Ask us</button></form>`,
    score: 0.5,
    evidence: "tick-box",
  },
  {
    case: "not-applicable",
    name: "no form",
    lang: "uk",
    html: `<h1>Новини</h1>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "the badge in the corner asks nothing",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form><div style="position:fixed;right:0;bottom:14px;width:70px;overflow:hidden"><iframe src="https://www.google.com/recaptcha/api2/anchor?size=invisible" width="256" height="60" style="visibility:hidden"></iframe></div>`,
    score: 1,
  },
]);
