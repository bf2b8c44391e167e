import { reviewsVerifiable } from "../../../../shared/checks/trust/reviews-verifiable.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { review } from "../../../support/trust-fixtures.ts";

const words = "They came on time, cleaned up after themselves, and the window closes like new.";

describeCheck(reviewsVerifiable, [
  {
    case: "pass",
    name: "a link to an independent platform",
    html: `<main><h2>Reviews</h2>${review(words, "Ann Lee")}<a href="https://www.trustpilot.com/review/bright.example">See us on Trustpilot</a></main>`,
    score: 1,
    evidence: "trustpilot",
  },
  {
    case: "pass",
    name: "reviews on a map",
    lang: "ru",
    html: `<a href="https://yandex.ru/maps/org/svetly_dom/1234567890/reviews/">Отзывы на Яндекс Картах</a>`,
    score: 1,
  },
  {
    case: "partial",
    name: "each review links to its source",
    html: `<main><h2>Reviews</h2>${review(words, "Ann Lee", '<a href="https://www.linkedin.com/in/ann-lee-77/">profile</a>')}</main>`,
    score: 0.7,
  },
  {
    case: "fail",
    name: "nothing to check them by",
    lang: "de",
    html: `<main><h2>Bewertungen</h2>${review("Der Schrank passt genau, und die Montage war nach zwei Stunden fertig.", "Jonas Klein")}</main>`,
    score: 0,
    evidence: "unproved",
  },
  {
    case: "not-applicable",
    name: "not expected and none",
    lang: "ka",
    html: `<p>ამბავი</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a map that shows the way is no review",
    lang: "uk",
    html: `<main><h2>Відгуки</h2>${review("Дуже швидко полагодили дах, і вже другий рік жодної краплі води.", "Ірина Коваль")}</main><footer><a href="https://www.google.com/maps/place/Dach/@50.4,30.5">Як проїхати</a></footer>`,
    score: 0,
  },
]);
