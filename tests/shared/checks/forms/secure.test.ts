import { secure } from "../../../../shared/checks/forms/secure.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(secure, [
  {
    case: "pass",
    name: "posted over https",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Ask us</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "posted to an address without encryption",
    lang: "ru",
    html: `<form method="post" action="http://forms.example.org/send"><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Перезвоните мне</button></form>`,
    score: 0,
    evidence: "open-address",
  },
  {
    case: "fail",
    name: "handed to a mail program",
    lang: "de",
    html: `<form method="post" action="mailto:info@firma.example"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form>`,
    score: 0,
    evidence: "by-mail-program",
  },
  {
    case: "fail",
    name: "personal data in the address bar",
    lang: "uk",
    html: `<form action="/send.php"><label>Ім’я <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Передзвоніть мені</button></form>`,
    score: 0,
    evidence: "data-in-address",
  },
  {
    case: "cannot-tell",
    name: "on the author’s own machine nothing is served yet",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Ask us</button></form>`,
    url: "http://localhost/",
    outcome: "cannot-tell",
    reason: "opened-from-file",
  },
  {
    case: "adversarial",
    name: "an empty address and no method are usual where a script sends",
    lang: "ka",
    html: `<form action="#"><label>სახელი <input name="name"></label><label>ტელეფონი <input type="tel" name="phone"></label><button>დამირეკეთ</button></form>`,
    score: 1,
  },
]);
