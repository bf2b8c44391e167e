import { branding } from "../../../../shared/checks/not-found/branding.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(branding, [
  {
    case: "pass",
    name: "header with logo, and footer",
    html: `<header><a href="/"><img alt="Lotos" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40"></a><nav><a href="/uslugi">Услуги</a> <a href="/ceny">Цены</a> <a href="/kontakty">Контакты</a></nav></header><h1>Страница не найдена</h1><footer>© Студия «Лотос», Казань</footer>`,
    lang: "ru",
    score: 1,
    evidence: "logo",
  },
  {
    case: "partial",
    name: "a logo and no footer",
    html: `<header><a href="/"><img alt="Lotos" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40"></a><nav><a href="/uslugi">Услуги</a> <a href="/ceny">Цены</a> <a href="/kontakty">Контакты</a></nav></header><h1>Страница не найдена</h1>`,
    lang: "ru",
    score: 0.6,
    evidence: "no-footer",
  },
  {
    case: "fail",
    name: "a message alone",
    html: `<h1>გვერდი ვერ მოიძებნა</h1><p>სცადეთ თავიდან.</p>`,
    lang: "ka",
    score: 0,
    evidence: "no-logo",
  },
  {
    case: "adversarial",
    name: "a footer alone does not say whose page it is",
    html: `<h1>Page not found</h1><footer>Terms</footer>`,
    score: 0.4,
  },
  {
    case: "cannot-tell",
    name: "the links could not be read",
    html: `<h1>Page not found</h1>`,
    without: ["links"],
    outcome: "cannot-tell",
  },
]);
