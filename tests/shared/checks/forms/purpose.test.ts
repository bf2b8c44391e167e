import { purpose } from "../../../../shared/checks/forms/purpose.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(purpose, [
  {
    case: "pass",
    name: "a heading that promises a result",
    lang: "ru",
    html: `<form method="post" action="/send"><h3>Получите расчёт кухни за один день</h3><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Получить расчёт</button></form>`,
    score: 1,
    evidence: "Получите расчёт",
  },
  {
    case: "fail",
    name: "a heading that says only that this is a form",
    lang: "en",
    html: `<h2>Contact form</h2><form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Send</button></form>`,
    score: 0.3,
  },
  {
    case: "fail",
    name: "no heading in or above the form",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>Nachricht <textarea name="m"></textarea></label><button>Absenden</button></form>`,
    score: 0,
    evidence: "unheaded",
  },
  {
    case: "not-applicable",
    name: "a page with search alone",
    lang: "uk",
    html: `<form role="search"><input type="search" name="q"><button>Знайти</button></form>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "the name of the dialogue is the heading of the form in it",
    lang: "ka",
    html: `<div role="dialog" aria-label="შეუკვეთეთ ზარი და დაგირეკავთ"><form method="post" action="/send"><label>სახელი <input name="name"></label><label>ტელეფონი <input type="tel" name="phone"></label><button>დამირეკეთ</button></form></div>`,
    score: 1,
    evidence: "შეუკვეთეთ ზარი",
  },
  {
    case: "adversarial",
    name: "a heading screens above belongs to something else",
    lang: "en",
    html: `<h2>Our great history since 1950</h2><div style="height:900px"></div><form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Send</button></form>`,
    score: 0,
  },
]);
