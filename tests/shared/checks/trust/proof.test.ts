import { proof } from "../../../../shared/checks/trust/proof.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { face } from "../../../support/trust-fixtures.ts";

describeCheck(proof, [
  {
    case: "pass",
    name: "a licence with its number",
    lang: "ru",
    html: `<main><p>Лицензия № ЛО-59-01-004512 от 12.03.2021</p></main>`,
    score: 1,
    evidence: "004512",
  },
  {
    case: "pass",
    name: "a standard by its number",
    lang: "de",
    html: `<main><p>Zertifiziert nach ISO 9001:2015</p></main>`,
    score: 1,
  },
  {
    case: "pass",
    name: "a certificate that opens",
    lang: "uk",
    html: `<main><h2>Сертифікати</h2><a href="/docs/sert-1.pdf">Сертифікат відповідності</a></main>`,
    score: 1,
  },
  {
    case: "partial",
    name: "pictures with names",
    html: `<main><h2>Certificates</h2>${face(150, "Master baker diploma")}</main>`,
    score: 0.6,
    evidence: "no-number",
  },
  {
    case: "fail",
    name: "pictures without names",
    lang: "ka",
    html: `<main><h2>სერტიფიკატები</h2>${face(150)}${face(150)}</main>`,
    score: 0.3,
    evidence: "unnamed",
  },
  {
    case: "fail",
    name: "only said",
    html: `<main><p>Our award-winning bakers start at four.</p></main>`,
    score: 0.3,
    evidence: "only-said",
  },
  {
    case: "fail",
    name: "nothing",
    html: `<main><p>We bake bread every morning for the street.</p></main>`,
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
    name: "a present card proves nothing",
    lang: "ru",
    html: `<main><h2>Подарочные сертификаты</h2>${face(150)}<p>Подарочный сертификат на 3000 рублей</p></main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "a driver's licence is the customer's",
    html: `<main><p>Bring your driving licence no. 12345 with you.</p></main>`,
    score: 0,
  },
]);
