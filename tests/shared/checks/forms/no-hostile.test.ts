import { noHostile } from "../../../../shared/checks/forms/no-hostile.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(noHostile, [
  {
    case: "pass",
    name: "nothing in the way",
    lang: "uk",
    html: `<form method="post" action="/send"><label>Ім’я <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Передзвоніть мені</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "a reset button",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Ask us</button><button type="reset">Clear form</button></form>`,
    score: 0.4,
    evidence: "reset-button",
  },
  {
    case: "fail",
    name: "the same e-mail twice, and no pasting",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>E-Mail wiederholen <input type="email" name="email2" onpaste="return false"></label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form>`,
    score: 0,
    evidence: "second-email",
  },
  {
    case: "not-applicable",
    name: "no form",
    lang: "ka",
    html: `<h1>სიახლეები</h1>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a placeholder with an example of a number is no mask",
    lang: "ru",
    html: `<form method="post" action="/send"><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone" placeholder="+7 (___) ___-__-__"></label><button>Перезвоните мне</button></form>`,
    score: 1,
  },
]);
