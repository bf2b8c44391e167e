import { form } from "../../../../shared/checks/forms/form.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(form, [
  {
    case: "pass",
    name: "a contact form in sight",
    lang: "en",
    html: `<h2>Ask us anything</h2><form method="post" action="/send"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label><label>Message <textarea name="m"></textarea></label><button>Ask</button></form>`,
    score: 1,
    evidence: "Ask us anything",
  },
  {
    case: "pass",
    name: "fields without a form element, with a button that a script listens to",
    lang: "uk",
    html: `<section><h2>Замовити дзвінок</h2><input placeholder="Ім’я"><input type="tel" placeholder="Телефон"><button type="button">Чекаю дзвінка</button></section>`,
    score: 1,
  },
  {
    case: "partial",
    name: "a form in a closed window is there behind a click",
    lang: "ru",
    html: `<a href="#m">Заказать звонок</a><div role="dialog" style="display:none"><h3>Обратный звонок</h3><form><input name="name" placeholder="Имя"><input type="tel" name="phone" placeholder="Телефон"><button>Жду звонка</button></form></div>`,
    score: 0.8,
  },
  {
    case: "fail",
    name: "a page that should take requests and has none",
    lang: "ka",
    html: `<h1>დაგვიკავშირდით</h1><p>ჩვენ ყოველთვის მზად ვართ დაგეხმაროთ.</p>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "not-applicable",
    name: "nobody expects a form on this kind of page",
    lang: "de",
    html: `<h1>Über uns</h1><p>Wir bauen seit 1990 Häuser.</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "site search, a language picker and a consent notice are no forms to leave a request by",
    lang: "en",
    html: `<form role="search" action="/s"><input type="search" name="q"><button>Search</button></form><form><select name="language" aria-label="Language"><option>English</option><option>Deutsch</option></select></form><div id="cookie-consent"><form><label><input type="checkbox" name="ads"> Ads</label><button>Accept cookies</button></form></div>`,
    score: 0,
  },
]);
