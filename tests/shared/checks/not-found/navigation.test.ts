import { navigation } from "../../../../shared/checks/not-found/navigation.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(navigation, [
  {
    case: "pass",
    name: "three sections in the menu",
    html: `<header><a href="/"><img alt="Lotos" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40"></a><nav><a href="/uslugi">Услуги</a> <a href="/ceny">Цены</a> <a href="/kontakty">Контакты</a></nav></header><h1>Страница не найдена</h1>`,
    lang: "ru",
    score: 1,
  },
  {
    case: "partial",
    name: "the menu opens by a button",
    html: `<header><button aria-expanded="false">☰</button><nav hidden><a href="/a">Послуги</a><a href="/b">Ціни</a><a href="/c">Контакти</a></nav></header><h1>Сторінку не знайдено</h1>`,
    lang: "uk",
    score: 0.8,
    evidence: "menu-behind-button",
  },
  {
    case: "partial",
    name: "sections in the footer only",
    html: `<h1>გვერდი ვერ მოიძებნა</h1><footer><a href="/a">სერვისები</a><a href="/b">ფასები</a><a href="/c">კონტაქტი</a></footer>`,
    lang: "ka",
    score: 0.5,
  },
  { case: "fail", name: "no menu", html: `<h1>Page not found</h1><a href='/'>Home</a>`, score: 0 },
  {
    case: "adversarial",
    name: "three links to the same page are one section",
    html: `<nav><a href="/shop">Shop</a><a href="/shop/">Our shop</a><a href="/shop">Buy</a></nav><h1>Page not found</h1>`,
    score: 0.4,
  },
  {
    case: "cannot-tell",
    name: "the links could not be read",
    html: `<h1>Seite nicht gefunden</h1>`,
    lang: "de",
    without: ["links"],
    outcome: "cannot-tell",
  },
]);
