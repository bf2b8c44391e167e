import { guarantee } from "../../../../shared/checks/trust/guarantee.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(guarantee, [
  {
    case: "pass",
    name: "with a term",
    lang: "ru",
    html: `<main><p>Гарантия на монтаж — 5 лет.</p></main>`,
    score: 1,
    evidence: "5 лет",
  },
  {
    case: "pass",
    name: "money back",
    html: `<main><p>Not happy? Full refund within two weeks.</p></main>`,
    score: 1,
  },
  {
    case: "pass",
    name: "the first time is free",
    lang: "ka",
    html: `<main><p>პირველი ვარჯიში უფასოა, მოდი და სცადე.</p></main>`,
    score: 1,
  },
  {
    case: "pass",
    name: "pay when it is done",
    lang: "uk",
    html: `<main><p>Працюємо без передоплати, оплата після виконання.</p></main>`,
    score: 1,
  },
  {
    case: "partial",
    name: "the bare word",
    lang: "de",
    html: `<main><p>Qualität mit Garantie.</p></main>`,
    score: 0.5,
    evidence: "no-term",
  },
  {
    case: "fail",
    name: "nothing",
    html: `<main><p>We build wooden boats on the river, by hand.</p></main>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "cannot-tell",
    name: "a language without a word list",
    lang: "fi",
    html: `<main><p>Rakennamme puuveneitä joen rannalla käsin, ja korjaamme vanhoja veneitä kaikkina vuodenaikoina koko maassa.</p></main>`,
    outcome: "cannot-tell",
    reason: "no-word-list",
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
    name: "said the other way round",
    lang: "ru",
    html: `<main><p>Мы не гарантируем результат за 5 дней.</p></main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "secrecy of data is another matter",
    lang: "uk",
    html: `<main><p>Гарантуємо конфіденційність протягом 3 років.</p></main>`,
    score: 0,
  },
]);
