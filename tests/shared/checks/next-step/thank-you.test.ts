import { thankYou } from "../../../../shared/checks/next-step/thank-you.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { button } from "./looks.ts";

const context = { kind: "thank-you" } as const;

describeCheck(thankYou, [
  {
    context,
    case: "pass",
    name: "confirms, says what comes next and when, and leads on",
    lang: "ru",
    html: `<main><h1>Спасибо, заявка принята</h1><p>Мы перезвоним вам в течение 15 минут.</p><a style="${button}" href="/hleb">Выбрать хлеб к чаю</a></main>`,
    score: 1,
    evidence: "says-when",
  },
  {
    context,
    case: "partial",
    name: "confirms and promises, but not when, and leads nowhere",
    lang: "de",
    html: "<main><h1>Vielen Dank</h1><p>Wir melden uns bei Ihnen.</p></main>",
    score: 0.5,
    evidence: "no-when",
  },
  {
    context,
    case: "fail",
    name: "a bare thank you",
    lang: "ka",
    html: "<main><h1>გმადლობთ</h1></main>",
    score: 0.3,
    evidence: "no-next",
  },
  {
    context,
    case: "adversarial",
    name: "a time that belongs to no promise says nothing",
    lang: "uk",
    html: "<main><h1>Дякуємо</h1><p>Ми працюємо щодня, без вихідних.</p></main>",
    score: 0.3,
  },
  {
    context,
    case: "cannot-tell",
    name: "a language without a word list",
    lang: "fi",
    html: `<main><h1>Tilaus</h1><p>${"Leipä on tuore ja se on aina lämmin kun tulet meille. ".repeat(6)}</p></main>`,
    outcome: "cannot-tell",
    reason: "no-word-list",
  },
  {
    case: "not-applicable",
    name: "thanks on a page that sells",
    html: "<main><h1>Thank you for your interest</h1></main>",
    context: { kind: "landing" },
    outcome: "not-applicable",
  },
]);
