import { sensitive } from "../../../../shared/checks/forms/sensitive.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(sensitive, [
  {
    case: "pass",
    name: "name, phone and a question",
    lang: "uk",
    html: `<form method="post" action="/send"><label>Ім’я <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><label>Питання <textarea name="m"></textarea></label><button>Запитати</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "a birth date and a passport for a consultation",
    lang: "ru",
    html: `<form method="post" action="/send"><h3>Получить консультацию</h3><label>Имя <input name="name"></label><label>Дата рождения <input type="date" name="bd"></label><label>Серия и номер паспорта <input name="passport"></label><label>Телефон <input type="tel" name="phone"></label><button>Получить консультацию</button></form>`,
    score: 0,
    evidence: "reluctant",
  },
  {
    case: "fail",
    name: "a sex for a newsletter",
    lang: "de",
    html: `<form method="post" action="/send"><h3>Unser Newsletter</h3><label>E-Mail <input type="email" name="email"></label><label>Geschlecht <select name="sex"><option>w</option><option>m</option></select></label><button>Abonnieren</button></form>`,
    score: 0.4,
  },
  {
    case: "not-applicable",
    name: "no form",
    lang: "ka",
    html: `<h1>ჩვენ შესახებ</h1>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a card is no needless question at the till",
    lang: "en",
    html: `<h1>Checkout</h1><form method="post" action="/send"><label>Name on card <input name="ccname" autocomplete="cc-name"></label><label>Card number <input name="ccnumber" autocomplete="cc-number"></label><label>Expiry date <input name="exp" autocomplete="cc-exp"></label><label>CVC <input name="cvc" autocomplete="cc-csc"></label><button>Pay now</button></form>`,
    score: 1,
    context: { kind: "checkout" },
  },
]);
