import { requiredClear } from "../../../../shared/checks/forms/required-clear.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(requiredClear, [
  {
    case: "pass",
    name: "three fields, all needed",
    lang: "ka",
    html: `<form method="post" action="/send"><label>სახელი <input name="name" required></label><label>ტელეფონი <input type="tel" name="phone" required></label><button>დამირეკეთ</button></form>`,
    score: 1,
  },
  {
    case: "pass",
    name: "asterisks on what is required",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name * <input name="name" required></label><label>E-Mail * <input type="email" name="email" required></label><label>Firma <input name="company"></label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "required and optional look alike",
    lang: "ru",
    html: `<form method="post" action="/send"><label>Имя <input name="name" required></label><label>Почта <input type="email" name="email"></label><label>Сообщение <textarea name="m" required></textarea></label><button>Написать нам</button></form>`,
    score: 0,
    evidence: "unmarked",
  },
  {
    case: "not-applicable",
    name: "no form",
    lang: "uk",
    html: `<h1>Про нас</h1>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a short form without the attribute is not taken for optional",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Ask us</button></form>`,
    score: 1,
  },
]);
