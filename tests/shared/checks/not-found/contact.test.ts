import { contact } from "../../../../shared/checks/not-found/contact.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(contact, [
  {
    case: "pass",
    name: "a telephone number beside the message",
    html: `<h1>Page not found</h1><p>Call us: <a href="tel:+442079460321">+44 20 7946 0321</a></p>`,
    score: 1,
    evidence: "help-in-message",
  },
  {
    case: "pass",
    name: "a link to the contacts in the message",
    html: `<h1>Страница не найдена</h1><p>Не нашли? <a href="/kontakty">Контакты</a></p>`,
    lang: "ru",
    score: 1,
    evidence: "contact-page",
  },
  {
    case: "partial",
    name: "the menu leads to the contacts",
    html: `<header><a href="/"><img alt="Lotos" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40"></a><nav><a href="/uslugi">Услуги</a> <a href="/ceny">Цены</a> <a href="/kontakty">Контакты</a></nav></header><h1>Страница не найдена</h1>`,
    lang: "ru",
    score: 0.6,
  },
  {
    case: "fail",
    name: "nobody to ask",
    html: `<h1>გვერდი ვერ მოიძებნა</h1><a href='/'>მთავარი</a>`,
    lang: "ka",
    score: 0,
  },
  {
    case: "adversarial",
    name: "a sharing button is no help",
    html: `<h1>Seite nicht gefunden</h1><a href="https://t.me/share/url?url=x">Teilen</a>`,
    lang: "de",
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "the links could not be read",
    html: `<h1>Сторінку не знайдено</h1>`,
    lang: "uk",
    without: ["links"],
    outcome: "cannot-tell",
  },
]);
