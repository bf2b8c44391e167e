import { clients } from "../../../../shared/checks/trust/clients.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { face } from "../../../support/trust-fixtures.ts";

describeCheck(clients, [
  {
    case: "pass",
    name: "a case with a result",
    lang: "ru",
    html: `<main><h2>Кейсы</h2><h3>Кофейня «Зерно»</h3><p>Переделали меню и вывеску.</p><p>Выручка выросла на 34 % за два месяца.</p></main>`,
    score: 1,
    evidence: "34 %",
  },
  {
    case: "pass",
    name: "a gallery of works",
    lang: "uk",
    html: `<main><h2>Наші роботи</h2>${face(150).repeat(4)}</main>`,
    score: 0.7,
    evidence: "no-result",
  },
  {
    case: "pass",
    name: "a strip of logos",
    html: `<main><p>Trusted by</p><h2>Our clients</h2>${face(60, "Northwind").repeat(5)}</main>`,
    score: 0.7,
  },
  {
    case: "partial",
    name: "told without pictures or numbers",
    lang: "de",
    html: `<main><h2>Referenzen</h2><p>Schule am Park</p><p>Café Morgenrot</p><p>Stadtbibliothek</p></main>`,
    score: 0.5,
  },
  {
    case: "fail",
    name: "only a link",
    lang: "ka",
    html: `<nav><a href="/works">ჩვენი ნამუშევრები</a></nav><p>ავეჯის აღდგენა თბილისში.</p>`,
    score: 0.3,
    evidence: "link-only",
  },
  {
    case: "fail",
    name: "nothing",
    html: `<main><p>We restore old chairs and tables with care.</p></main>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>A story.</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "partners and payment systems are no clients",
    html: `<main><h2>Our partners</h2>${face(60, "Visa").repeat(5)}</main>`,
    score: 0,
  },
]);
