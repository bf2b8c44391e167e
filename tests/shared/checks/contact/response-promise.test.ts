import { responsePromise } from "../../../../shared/checks/contact/response-promise.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(responsePromise, [
  {
    case: "pass",
    name: "minutes",
    lang: "ru",
    html: `<p>Оставьте заявку, и мы перезвоним вам в течение 15 минут в рабочее время. Это удобно.</p>`,
    score: 1,
  },
  {
    case: "pass",
    name: "hours, verb first",
    html: `<p>We reply to every question within 2 hours, on weekdays and at weekends.</p>`,
    score: 1,
  },
  {
    case: "pass",
    name: "Georgian",
    lang: "ka",
    html: `<p>მოგვწერეთ და გიპასუხებთ 15 წუთში, სამუშაო საათებში.</p>`,
    score: 1,
  },
  {
    case: "fail",
    name: "no promise",
    lang: "uk",
    html: `<p>Напишіть нам, і ми обов'язково відповімо на всі ваші запитання щодо вікон.</p>`,
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "a language without a word list",
    lang: "ja",
    html: `<p>お気軽にお問い合わせください。私たちは窓を作っています。今日もよろしくお願いいたします。</p>`,
    outcome: "cannot-tell",
    reason: "no-word-list",
  },
  {
    case: "adversarial",
    name: "a fast delivery is no answer",
    lang: "ru",
    html: `<p>Доставка за 30 минут по городу, звоните и заказывайте, ответим быстро.</p>`,
    score: 0,
  },
]);
