import { afterSubmit } from "../../../../shared/checks/forms/after-submit.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(afterSubmit, [
  {
    case: "pass",
    name: "a promise with a time",
    lang: "ru",
    html: `<form method="post" action="/send"><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Жду звонка</button><p>Перезвоним за 15 минут в рабочее время</p></form>`,
    score: 1,
    evidence: "15 минут",
  },
  {
    case: "partial",
    name: "a promise without a time",
    lang: "ka",
    html: `<form method="post" action="/send"><label>სახელი <input name="name"></label><label>ტელეფონი <input type="tel" name="phone"></label><button>დამირეკეთ</button><p>ჩვენ დაგიკავშირდებით</p></form>`,
    score: 0.5,
    evidence: "timeless",
  },
  {
    case: "fail",
    name: "silence",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Ask us</button></form>`,
    score: 0,
    evidence: "silent",
  },
  {
    case: "not-applicable",
    name: "signing in needs no promise",
    lang: "de",
    html: `<h1>Anmelden</h1><form method="post" action="/send"><label>E-Mail <input type="email" name="email"></label><label>Passwort <input type="password" name="password"></label><button>Anmelden</button></form>`,
    outcome: "not-applicable",
    context: { kind: "login" },
  },
  {
    case: "adversarial",
    name: "a promise far from the form is not the form’s",
    lang: "uk",
    html: `<p>Відповімо на лист протягом години</p><div style="height:700px"></div><form method="post" action="/send"><label>Ім’я <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Передзвоніть мені</button></form>`,
    score: 0,
  },
]);
