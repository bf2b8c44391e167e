import { submitLabel } from "../../../../shared/checks/forms/submit-label.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(submitLabel, [
  {
    case: "pass",
    name: "names the gain",
    lang: "ru",
    html: `<form method="post" action="/send"><h3>Расчёт</h3><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Получить расчёт</button></form>`,
    score: 1,
    evidence: "Получить расчёт",
  },
  {
    case: "fail",
    name: 'a bare "submit"',
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Submit</button></form>`,
    score: 0.3,
    evidence: "weak-words",
  },
  {
    case: "fail",
    name: "an arrow without words",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>Nachricht <textarea name="m"></textarea></label><button>→</button></form>`,
    score: 0,
    evidence: "wordless",
  },
  {
    case: "partial",
    name: "a weak word under a heading that promises",
    lang: "ka",
    html: `<form method="post" action="/send"><h3>მიიღეთ ფასი ერთ დღეში</h3><label>სახელი <input name="name"></label><label>ტელეფონი <input type="tel" name="phone"></label><button>გაგზავნა</button></form>`,
    score: 0.6,
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
    name: '"show password" and "continue with" are not what sends the form',
    lang: "en",
    html: `<h1>Log in</h1><form method="post" action="/send"><label>E-mail <input type="email" name="email"></label><label>Password <input type="password" name="password"></label><button>Show password</button><button>Log in</button><button>Continue with Google</button></form>`,
    score: 1,
    evidence: "Log in",
    context: { kind: "login" },
  },
]);
