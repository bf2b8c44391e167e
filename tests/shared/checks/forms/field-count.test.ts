import { fieldCount } from "../../../../shared/checks/forms/field-count.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(fieldCount, [
  {
    case: "pass",
    name: "a call-back that asks a name and a phone",
    lang: "ru",
    html: `<form method="post" action="/send"><h3>Перезвоним вам</h3><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Жду звонка</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "eight fields before the first word",
    lang: "en",
    html: `<form method="post" action="/send"><h2>Contact us today</h2><label>First name <input name="fn"></label><label>Last name <input name="ln"></label><label>Company <input name="company"></label><label>Phone <input name="phone"></label><label>E-mail <input name="email"></label><label>City <input name="city"></label><label>Website <input name="site"></label><label>Subject <input name="subject"></label><label>Message <textarea name="m"></textarea></label><button>Send message</button></form>`,
    score: [0.3, 0.4],
  },
  {
    case: "partial",
    name: "a field that may be left empty counts half",
    lang: "uk",
    html: `<form method="post" action="/send"><h2>Напишіть нам листа</h2><label>Ім’я <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><label>Пошта <input type="email" name="email"></label><label>Тема <input name="subject"></label><label>Компанія (необов’язково) <input name="company"></label><label>Повідомлення <textarea name="m"></textarea></label><button>Надіслати листа</button></form>`,
    score: 0.64,
    evidence: "Компанія",
  },
  {
    case: "not-applicable",
    name: "no form to count",
    lang: "de",
    html: `<h1>Impressum</h1>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a row of choices is one field, a trap for robots and a consent box are none",
    lang: "en",
    html: `<form method="post" action="/send"><h2>Ask for a visit</h2><label>Name <input name="name"></label><label>Phone <input type="tel" name="phone"></label><fieldset><legend>When</legend><label><input type="radio" name="when"> Mon</label><label><input type="radio" name="when"> Tue</label><label><input type="radio" name="when"> Wed</label><label><input type="radio" name="when"> Thu</label></fieldset><div style="position:absolute;left:-9999px"><label>Leave this field blank <input name="website" tabindex="-1"></label></div><label><input type="checkbox" name="agree"> I agree to the privacy policy</label><button>Ask for a visit</button></form>`,
    score: 1,
  },
  {
    case: "adversarial",
    name: "a code and a number under one label are one phone",
    lang: "ka",
    html: `<form method="post" action="/send"><h3>დაგირეკავთ ხუთ წუთში</h3><label>სახელი <input name="name"></label><select name="phone_code"><option>+995</option><option>+380</option><option>+7</option></select><input type="tel" name="phone" placeholder="ტელეფონი"><button>დამირეკეთ</button></form>`,
    score: 1,
  },
]);
