import { styling } from "../../../../shared/checks/first-impression/styling.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(styling, [
  {
    case: "pass",
    name: "a page with a look of its own",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Lotos</h1><p>Yoga in the morning.</p><a href="/a">Classes</a>`,
    score: 1,
  },
  {
    case: "fail",
    name: "no style at all",
    html: `<h1>Отзывы</h1><p>Пока нет.</p><ul><li><a href="/a">Машины</a><li><a href="/b">Контакты</a></ul>`,
    lang: "ru",
    score: 0,
    evidence: "no-style",
  },
  {
    case: "fail",
    name: "a font was chosen and nothing else",
    html: `<style>body{font-family:Arial}</style><h1>კონტაქტი</h1><p>ტელეფონი</p><a href="/a">მთავარი</a> <a href="/b">მანქანები</a> <a href="/c">შეფასებები</a>`,
    lang: "ka",
    score: 0.2,
  },
  {
    case: "partial",
    name: "a link that the design forgot",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><style>.f{color:#0000ee}</style><h1>Möbel</h1><p>Werkstatt in Köln</p><p><a href="/a">Preise</a></p><p><a href="/b">Termin</a></p><p><a class="f" href="mailto:a@b.example">a@b.example</a></p>`,
    lang: "de",
    score: 0.6,
  },
  {
    case: "adversarial",
    name: "serif on purpose, with colors of its own",
    html: `<style>body{font-family:"Times New Roman";background:#fffaf0;color:#321}a{color:#731}</style><h1>Бібліотека</h1><p>Книги та люди.</p><a href="/a">Каталог</a>`,
    lang: "uk",
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "the layout could not be read",
    html: `<h1>Shop</h1>`,
    without: ["layout"],
    outcome: "cannot-tell",
  },
]);
