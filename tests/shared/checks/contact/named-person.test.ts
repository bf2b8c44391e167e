import { namedPerson } from "../../../../shared/checks/contact/named-person.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const face = `<img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='90' height='90'%3E%3Crect width='90' height='90'/%3E%3C/svg%3E" width="90" height="90" alt="">`;

describeCheck(namedPerson, [
  {
    case: "pass",
    name: "photo, name, role and number in one card",
    lang: "ru",
    html: `<div>${face}<p>Анна Петрова</p><p>менеджер по работе с клиентами</p><a href="tel:+78123091844">+7 812 309-18-44</a></div><p>Мы делаем окна для квартир и домов.</p>`,
    score: 1,
    evidence: "Анна Петрова",
  },
  {
    case: "pass",
    name: "a German contact person",
    lang: "de",
    html: `<div>${face}<div><b>Jonas Weber</b><br>Ihr Ansprechpartner<br><a href="mailto:weber@tischlerei-linde.de">weber@tischlerei-linde.de</a></div></div>`,
    score: 1,
  },
  {
    case: "fail",
    name: "a number of no one",
    lang: "uk",
    html: `<p>Телефонуйте нам у будні: <a href="tel:+380673501240">067 350 12 40</a>, ми працюємо для вас.</p>`,
    score: 0,
  },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>Story</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a customer's testimonial has no channel",
    html: `<div>${face}<blockquote>The best windows I ever had.</blockquote><p>John Smith, director</p></div><div style="height:900px"></div><footer><p>We are here for you. <a href="tel:+442079460018">+44 20 7946 0018</a></p></footer>`,
    score: 0,
  },
]);
