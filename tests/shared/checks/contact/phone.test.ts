import { phone } from "../../../../shared/checks/contact/phone.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(phone, [
  {
    case: "pass",
    name: "a linked number",
    lang: "ka",
    html: `<p>დაგვირეკეთ <a href="tel:+995322123456">+995 32 212 34 56</a></p>`,
    score: 1,
  },
  {
    case: "pass",
    name: "plain text split into pieces",
    lang: "ru",
    html: `<p><span>+7</span> <b>(812)</b> <i>309-18-44</i></p>`,
    score: 1,
  },
  {
    case: "pass",
    name: "a national number on a Ukrainian page",
    lang: "uk",
    html: `<p>Телефон: 067 350 12 40</p>`,
    score: 1,
    evidence: "067 350 12 40",
  },
  {
    case: "partial",
    name: "only in a closed dialog",
    html: `<dialog><a href="tel:+442079460018">+44 20 7946 0018</a></dialog>`,
    score: 0.7,
  },
  {
    case: "fail",
    name: "no number",
    lang: "de",
    html: `<p>Schreiben Sie an post@tischlerei-linde.de</p>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "fail",
    name: "an empty tel: link",
    lang: "ru",
    html: `<a href="tel:">Позвонить</a>`,
    score: 0,
    evidence: "placeholder",
  },
  {
    case: "not-applicable",
    name: "not expected and absent",
    html: `<p>A story.</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "taxpayer numbers, accounts, prices and dates are no phones",
    lang: "ru",
    html: `<p>ИНН 7707083893, ОГРН 1027700132195, р/с 40702810938000060473</p><p>Цена 12 990 000 руб. с 01.02.2024 по 2019-2024</p><p>Артикул 9161234567</p>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "a fax is not a number to call",
    lang: "de",
    html: `<p>Fax: +49 30 9018201</p>`,
    score: 0,
  },
]);
