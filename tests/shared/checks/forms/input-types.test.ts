import { inputTypes } from "../../../../shared/checks/forms/input-types.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(inputTypes, [
  {
    case: "pass",
    name: "type=tel and type=email",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>Phone <input type="tel" name="phone"></label><label>E-mail <input type="email" name="email"></label><button>Request a call</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "a phone in a text field opens letters",
    lang: "ru",
    html: `<form method="post" action="/send"><label>Имя <input name="name"></label><label>Телефон <input name="phone"></label><button>Перезвоните мне</button></form>`,
    score: 0,
    evidence: "letters-keyboard",
  },
  {
    case: "not-applicable",
    name: "nothing but a message is asked",
    lang: "uk",
    html: `<form method="post" action="/send"><label>Ім’я <input name="name"></label><label>Повідомлення <textarea name="message"></textarea></label><button>Надіслати повідомлення</button></form>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a mask that needs type=text is well with inputmode",
    lang: "ka",
    html: `<form method="post" action="/send"><label>სახელი <input name="name"></label><label>ტელეფონი <input type="text" inputmode="tel" data-mask="+995"></label><button>დამირეკეთ</button></form>`,
    score: 1,
  },
  {
    case: "adversarial",
    name: "type=number looks right and loses the plus",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>Telefon <input type="number" name="telefon"></label><button>Rückruf anfordern</button></form>`,
    score: 0,
    evidence: "number-arrows",
  },
]);
