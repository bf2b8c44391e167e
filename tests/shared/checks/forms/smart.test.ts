import { smart } from "../../../../shared/checks/forms/smart.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(smart, [
  {
    case: "pass",
    name: "a calculator that shows the price",
    lang: "ru",
    html: `<form method="post" action="/send"><h3>Рассчитайте стоимость ремонта</h3><label>Площадь <input type="range" name="area" min="10" max="200"></label><p>Стоимость: 120 000 ₽</p><label>Телефон <input type="tel" name="phone"></label><button>Получить расчёт</button></form>`,
    score: 1,
    evidence: "calculator",
  },
  {
    case: "pass",
    name: "a calendar of a booking service",
    lang: "en",
    html: `<h2>Pick a time that suits you</h2><iframe src="https://calendly.com/firm/30min" width="600" height="500"></iframe>`,
    score: 1,
  },
  {
    case: "fail",
    name: "a form that only takes",
    lang: "uk",
    html: `<form method="post" action="/send"><label>Ім’я <input name="name"></label><label>Телефон <input type="tel" name="phone"></label><button>Передзвоніть мені</button></form>`,
    score: 0,
  },
  {
    case: "not-applicable",
    name: "no form",
    lang: "ka",
    html: `<h1>სიახლეები</h1>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a price beside an ordinary form counts nothing",
    lang: "de",
    html: `<p>Ab 99 €</p><form method="post" action="/send"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>Nachricht <textarea name="m"></textarea></label><button>Anfrage senden</button></form>`,
    score: 0,
  },
]);
