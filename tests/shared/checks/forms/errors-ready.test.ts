import { errorsReady } from "../../../../shared/checks/forms/errors-ready.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(errorsReady, [
  {
    case: "pass",
    name: "a message wired to its field",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email" aria-describedby="e"></label><p id="e">We need an address such as you@example.com</p><label>Message <textarea name="m"></textarea></label><button>Ask us</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "a pattern that keeps its secret",
    lang: "ru",
    html: `<form method="post" action="/send"><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone" pattern="8\\d{10}"></label><button>Перезвоните мне</button></form>`,
    score: 0,
    evidence: "pattern-silent",
  },
  {
    case: "partial",
    name: "the browser’s own message",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name <input name="name" required></label><label>E-Mail <input type="email" name="email" required></label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form>`,
    score: 0.5,
  },
  {
    case: "cannot-tell",
    name: "a script checks, and shows nothing before a mistake",
    lang: "uk",
    html: `<form method="post" action="/send" novalidate><label>Ім’я <input name="name" required></label><label>Телефон <input type="tel" name="phone"></label><button>Передзвоніть мені</button></form>`,
    outcome: "cannot-tell",
    reason: "errors-unseen",
  },
  {
    case: "adversarial",
    name: "a pattern with an example in its title is no secret",
    lang: "ka",
    html: `<form method="post" action="/send"><label>სახელი <input name="name"></label><label>ტელეფონი <input type="tel" name="phone" required pattern="5\\d{8}" title="მაგალითად 599123456"></label><button>დამირეკეთ</button></form>`,
    score: 0.5,
  },
]);
