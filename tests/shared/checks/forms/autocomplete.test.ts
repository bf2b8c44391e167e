import { autocomplete } from "../../../../shared/checks/forms/autocomplete.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(autocomplete, [
  {
    case: "pass",
    name: "tokens of the standard, with a section before them",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name" autocomplete="name"></label><label>Phone <input type="tel" name="phone" autocomplete="section-a work tel"></label><label>Message <textarea name="m"></textarea></label><button>Ask us</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "autofill switched off",
    lang: "ru",
    html: `<form method="post" action="/send"><label>Имя <input name="name" autocomplete="off"></label><label>Телефон <input type="tel" name="phone" autocomplete="nope"></label><button>Перезвоните мне</button></form>`,
    score: 0,
    evidence: "switched-off",
  },
  {
    case: "partial",
    name: "names that browsers know",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form>`,
    score: 0.6,
    evidence: "unmarked",
  },
  {
    case: "not-applicable",
    name: "no field that a browser could know",
    lang: "uk",
    html: `<p>Пишіть нам</p>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "new-password on a name is only a trick to switch autofill off",
    lang: "ka",
    html: `<form method="post" action="/send"><label>სახელი <input name="f1" autocomplete="new-password"></label><label>ტელეფონი <input type="tel" name="f2" autocomplete="tel"></label><button>დამირეკეთ</button></form>`,
    score: 0.5,
  },
]);
