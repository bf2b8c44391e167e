import { consentFree } from "../../../../shared/checks/forms/consent-free.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(consentFree, [
  {
    case: "pass",
    name: "a box that the customer ticks",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label><input type="checkbox" name="dsgvo"> Ich stimme der Datenschutzerklärung zu</label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "ticked beforehand",
    lang: "uk",
    html: `<form method="post" action="/send"><label>Ім’я <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><label><input type="checkbox" name="agree" checked> Даю згоду на обробку персональних даних</label><button>Передзвоніть мені</button></form>`,
    score: 0,
    evidence: "ticked-beforehand",
  },
  {
    case: "fail",
    name: "an opt-in to news ticked beforehand",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label><input type="checkbox" name="news" checked> Send me news and special offers</label><label>Message <textarea name="m"></textarea></label><button>Ask us</button></form>`,
    score: 0,
  },
  {
    case: "fail",
    name: "in Russia, one tick for the offer and the data",
    lang: "ru",
    html: `<form method="post" action="/send"><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><label><input type="checkbox" name="agree"> Согласен с договором оферты и обработкой персональных данных</label><button>Перезвоните мне</button></form>`,
    score: 0,
    evidence: "bundled-consent",
    context: { country: "RU" },
  },
  {
    case: "not-applicable",
    name: "no consent is asked",
    lang: "ka",
    html: `<form method="post" action="/send"><label>სახელი <input name="name"></label><label>ტელეფონი <input type="tel" name="phone"></label><button>დამირეკეთ</button></form>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: '"remember me", ticked, is no consent',
    lang: "en",
    html: `<h1>Log in</h1><form method="post" action="/send"><label>E-mail <input type="email" name="email"></label><label>Password <input type="password" name="password"></label><label><input type="checkbox" name="remember" checked> Remember me</label><button>Log in</button></form>`,
    outcome: "not-applicable",
    context: { kind: "login" },
  },
]);
