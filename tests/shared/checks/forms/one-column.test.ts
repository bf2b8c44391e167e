import { oneColumn } from "../../../../shared/checks/forms/one-column.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(oneColumn, [
  {
    case: "pass",
    name: "one below another",
    lang: "en",
    html: `<style>label{display:block}</style><form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Ask us</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "an e-mail beside a message and a name beside a company",
    lang: "ru",
    html: `<form method="post" action="/send"><div style="display:flex;gap:10px"><label>Имя <input name="name"></label><label>Компания <input name="company"></label></div><div style="display:flex;gap:10px"><label>Почта <input type="email" name="email"></label><label>Тема <input name="subject"></label></div><label>Сообщение <textarea name="m"></textarea></label><button>Написать нам</button></form>`,
    score: 0,
    evidence: "beside",
  },
  {
    case: "not-applicable",
    name: "a single field has no neighbours",
    lang: "de",
    html: `<h3>Newsletter abonnieren</h3><form method="post" action="/send"><label>E-Mail <input type="email" name="email"></label><button>Abonnieren</button></form>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "first and last name share a line",
    lang: "uk",
    html: `<style>label{display:block}</style><form method="post" action="/send"><div style="display:flex;gap:10px"><label>Ім’я <input name="name"></label><label>Прізвище <input name="surname"></label></div><label>Телефон <input type="tel" name="phone"></label><label>Повідомлення <textarea name="m"></textarea></label><button>Надіслати повідомлення</button></form>`,
    score: 1,
  },
  {
    case: "adversarial",
    name: "a bar of two fields reads as one line",
    lang: "ka",
    html: `<form method="post" action="/send" style="display:flex;gap:10px"><label>სახელი <input name="name"></label><label>ტელეფონი <input type="tel" name="phone"></label><button>დამირეკეთ</button></form>`,
    score: 1,
  },
]);
