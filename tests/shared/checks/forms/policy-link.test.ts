import { policyLink } from "../../../../shared/checks/forms/policy-link.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(policyLink, [
  {
    case: "pass",
    name: "a link under the button",
    lang: "en",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Ask us</button><p>We keep your data safe: <a href="/privacy">privacy policy</a></p></form>`,
    score: 1,
  },
  {
    case: "partial",
    name: "in the footer only",
    lang: "ru",
    html: `<form method="post" action="/send"><label>Имя <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Перезвоните мне</button></form><div style="height:900px"></div><footer><a href="/policy">Политика конфиденциальности</a></footer>`,
    score: 0.5,
    evidence: "elsewhere",
  },
  {
    case: "fail",
    name: "personal data and no policy",
    lang: "de",
    html: `<form method="post" action="/send"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form>`,
    score: 0,
    evidence: "no-policy",
  },
  {
    case: "not-applicable",
    name: "nothing personal is asked",
    lang: "uk",
    html: `<form role="search"><input type="search" name="q"></form>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a link that leads nowhere is as good as none",
    lang: "ka",
    html: `<form method="post" action="/send"><label>სახელი <input name="name"></label><label>ტელეფონი <input type="tel" name="phone"></label><button>დამირეკეთ</button><a href="#">კონფიდენციალურობის პოლიტიკა</a></form>`,
    score: 0.2,
    evidence: "dead-link",
  },
]);
