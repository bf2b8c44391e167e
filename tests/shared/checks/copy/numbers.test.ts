import { numbers } from "../../../../shared/checks/copy/numbers.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

describeCheck(numbers, [
  {
    case: "pass",
    name: "days, people and a share",
    html: "<main><p>Delivered in 2 hours, loved by 340 families and 12 cafes, 30% off, 90 days guarantee.</p></main>",
    score: 1,
  },
  {
    case: "pass",
    name: "counters with their words in boxes of their own",
    lang: "ru",
    html: `<main>${prose.ru}<div>12</div><div>лет печём хлеб</div><div>8 500+</div><div>довольных клиентов</div><div>40</div><div>видов хлеба</div></main>`,
    score: 1,
  },
  {
    case: "partial",
    name: "one number",
    lang: "de",
    html: `<main>${prose.de}<p>Lieferung in 2 Stunden.</p></main>`,
    score: 0.333,
  },
  {
    case: "fail",
    name: "no number at all",
    lang: "uk",
    html: `<main>${prose.uk}</main>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "adversarial",
    name: "telephone, year, address and a counter at zero count nothing",
    lang: "ru",
    html: `<main>${prose.ru}<p>Тел. +7 495 123-45-67, ул. Лесная, 5, с 2009 года.</p><div>0</div><div>клиентов</div></main>`,
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "too little text",
    lang: "ka",
    html: "<main><p>თბილი პური.</p></main>",
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
  {
    case: "adversarial",
    name: "a post code before a town weighs nothing",
    lang: "ru",
    html: `<main>${prose.ru}<p>119002, г. Москва</p></main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "a round that starts counts no stars",
    html: `<main>${prose.en}<h2>Round 3: hands start to move</h2></main>`,
    score: 0,
  },
  {
    case: "partial",
    name: "nine certified coaches, in Georgian",
    lang: "ka",
    html: `<main>${prose.ka}<p>9 სერტიფიცირებული მწვრთნელი</p></main>`,
    score: 0.333,
    evidence: "9 სერტიფიცირებული მწვრთნელი",
  },
  {
    case: "partial",
    name: "a share is quoted in whole words",
    lang: "ru",
    html: `<main>${prose.ru}<p>Используйте скидку в 5% на химчистку диванов и другой мебели при первом заказе</p></main>`,
    score: [0.3, 1],
    evidence: "Используйте скидку в 5% на химчистку диванов и другой мебели",
  },
]);
