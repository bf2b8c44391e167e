import { phoneWhy } from "../../../../shared/checks/forms/phone-why.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(phoneWhy, [
  {
    case: "pass",
    name: "the reason stands by the field",
    lang: "ru",
    html: `<form method="post" action="/send"><label>Имя <input name="name"></label><label>Почта <input type="email" name="email"></label><label>Телефон * <input type="tel" name="phone" required></label><p>Позвоним только для подтверждения доставки</p><label>Комментарий <textarea name="m"></textarea></label><button>Заказать доставку</button></form>`,
    score: 1,
    evidence: "reason-given",
  },
  {
    case: "fail",
    name: "demanded without a word",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Phone * <input type="tel" name="phone" required></label><label>Message <textarea name="m"></textarea></label><button>Send message</button></form>`,
    score: 0,
    evidence: "no-reason",
  },
  {
    case: "not-applicable",
    name: "no phone is asked",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a call-back explains itself",
    lang: "ka",
    html: `<form method="post" action="/send"><h3>ზარის შეკვეთა</h3><label>სახელი <input name="name"></label><label>ტელეფონი * <input type="tel" name="phone" required></label><button>დამირეკეთ</button></form>`,
    score: 1,
  },
  {
    case: "adversarial",
    name: '"phone for contact" is a label, not a reason',
    lang: "uk",
    html: `<form method="post" action="/send"><label>Ім’я <input name="name"></label><label>Пошта <input type="email" name="email"></label><label>Телефон для зв’язку * <input type="tel" name="phone" required></label><label>Повідомлення <textarea name="m"></textarea></label><button>Надіслати повідомлення</button></form>`,
    score: 0,
  },
]);
