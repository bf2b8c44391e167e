import { ownDesign } from "../../../../shared/checks/not-found/own-design.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(ownDesign, [
  {
    case: "pass",
    name: "a page in the site's own dress",
    html: `<style>body{font-family:Arial;background:#f4efe6;color:#222}a{color:#a33}</style><header><a href="/"><img alt="Lotos" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40"></a><nav><a href="/uslugi">Услуги</a> <a href="/ceny">Цены</a> <a href="/kontakty">Контакты</a></nav></header><h1>Страница потерялась</h1><p>Загляните в каталог.</p><footer>© Студия «Лотос», Казань</footer>`,
    lang: "ru",
    score: 1,
  },
  {
    case: "fail",
    name: "nginx's own page",
    html: `<!doctype html><html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.25.3</center></body></html>`,
    status: 404,
    score: 0,
    evidence: "nginx",
  },
  {
    case: "fail",
    name: "Apache's own page",
    html: `<!doctype html><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL /x was not found on this server.</p></body></html>`,
    status: 404,
    score: 0,
  },
  {
    case: "fail",
    name: "two lines without any style",
    html: `<h1>Сторінку не знайдено</h1>`,
    lang: "uk",
    status: 404,
    score: 0,
  },
  {
    case: "partial",
    name: "a theme around the words that came with the system",
    html: `<style>body{font-family:Georgia;background:#123;color:#eee}a{color:#fc6}</style><header><a href="/"><img alt="Lotos" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40"></a><nav><a href="/uslugi">Услуги</a> <a href="/ceny">Цены</a> <a href="/kontakty">Контакты</a></nav></header><h1>Oops! That page can't be found.</h1><p>It looks like nothing was found at this location.</p>`,
    status: 404,
    score: 0.6,
  },
  {
    case: "adversarial",
    name: "a deliberately short page with a style of its own",
    html: `<style>body{background:#111;color:#fff;font:20px Arial;text-align:center}a{color:#ff0}</style><a href="/"><svg width="60" height="60"></svg></a><h1>Seite nicht gefunden</h1><a href="/">Zur Startseite</a>`,
    lang: "de",
    status: 404,
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "the links could not be read",
    html: `<h1>Page not found</h1>`,
    without: ["blocks"],
    outcome: "cannot-tell",
  },
]);
