import { language } from "../../../../shared/checks/not-found/language.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(language, [
  {
    case: "pass",
    name: "message and menu in one language",
    html: `<header><a href="/"><img alt="Lotos" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40"></a><nav><a href="/uslugi">Услуги</a> <a href="/ceny">Цены</a> <a href="/kontakty">Контакты</a></nav></header><h1>Страница не найдена</h1><p>Возможно, она переехала на другой адрес.</p><footer>© Студия «Лотос», Казань</footer>`,
    lang: "ru",
    score: 1,
  },
  {
    case: "fail",
    name: "the system's English on a Russian site",
    html: `<header><a href="/"><img alt="Lotos" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40"></a><nav><a href="/uslugi">Услуги</a> <a href="/ceny">Цены</a> <a href="/kontakty">Контакты</a></nav></header><h1>Page not found</h1><p>The page you are looking for does not exist.</p><footer>© Студия «Лотос», Казань</footer>`,
    lang: "ru",
    score: 0,
  },
  {
    case: "fail",
    name: "English on a Georgian site",
    html: `<header><nav><a href="/a">ჩვენ შესახებ</a> <a href="/b">სერვისები და ფასები</a> <a href="/c">კონტაქტი</a></nav></header><h1>Page Not Found</h1><p>Sorry, this page does not exist.</p>`,
    lang: "ka",
    score: 0,
  },
  {
    case: "pass",
    name: "a short German message under a German menu",
    html: `<header><nav><a href="/a">Unsere Leistungen für Sie</a> <a href="/b">Über uns und unsere Arbeit</a></nav></header><h1>Seite nicht gefunden</h1>`,
    lang: "de",
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "a code has no language",
    html: `<!doctype html><html><body><h1>404</h1></body></html>`,
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
  {
    case: "adversarial",
    name: "a brand's Latin name above a Ukrainian message",
    html: `<header><a href="/">BestShop Premium</a> <a href="/pro-nas">Про компанію та її команду</a></header><h1>Сторінку не знайдено</h1>`,
    lang: "uk",
    score: 1,
  },
]);
