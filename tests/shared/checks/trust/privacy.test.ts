import { privacy } from "../../../../shared/checks/trust/privacy.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const form = `<form><label>Name <input name="name"></label><label>Phone <input type="tel" name="phone"></label><button>Send</button></form>`;

describeCheck(privacy, [
  {
    case: "pass",
    name: "linked in the footer",
    html: `${form}<footer><a href="/privacy">Privacy policy</a></footer>`,
    score: 1,
  },
  {
    case: "pass",
    name: "Russian words",
    lang: "ru",
    html: `<footer><a href="/doc/1">Политика обработки персональных данных</a></footer>`,
    score: 1,
  },
  {
    case: "pass",
    name: "Georgian words",
    lang: "ka",
    html: `<footer><a href="/p">კონფიდენციალურობის პოლიტიკა</a></footer>`,
    score: 1,
  },
  {
    case: "pass",
    name: "known by its address alone",
    lang: "de",
    html: `<footer><a href="/datenschutz">hier</a></footer>`,
    score: 1,
  },
  {
    case: "fail",
    name: "a form and no policy",
    lang: "uk",
    html: `<form><label>Телефон <input type="tel" name="phone"></label><button>Передзвоніть мені</button></form>`,
    score: 0,
    evidence: "not-linked",
  },
  {
    case: "fail",
    name: "a counter and no policy",
    lang: "ru",
    html: `<p>Привет</p><script src="https://mc.yandex.ru/metrika/tag.js"></script>`,
    score: 0,
  },
  {
    case: "fail",
    name: "a link that leads nowhere",
    html: `${form}<a href="#">Privacy policy</a>`,
    score: 0.2,
    evidence: "dead-link",
  },
  {
    case: "not-applicable",
    name: "nothing is asked and nobody counts",
    html: `<p>A poem.</p>`,
    outcome: "not-applicable",
  },
  {
    case: "not-applicable",
    name: "a search box asks nothing of a person",
    html: `<form role="search"><input type="search" name="q"><button>Search</button></form>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "politics is no policy",
    lang: "ru",
    html: `<a href="/news/politics">Политика</a><form><label>Почта <input type="email" name="email"></label><button>Подписаться</button></form>`,
    score: 0,
  },
]);
