import { reviewsReal } from "../../../../shared/checks/trust/reviews-real.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { face, review } from "../../../support/trust-fixtures.ts";

const words = (what: string) =>
  `They repaired the ${what} in one afternoon and explained every line of the bill.`;

describeCheck(reviewsReal, [
  {
    case: "pass",
    name: "full names with a trade and a face",
    html: `<main><h2>Reviews</h2>${review(words("roof"), "Ann Lee, architect", face(60))}${review(words("door"), "Tom Baker, courier", face(60))}</main>`,
    score: 1,
  },
  {
    case: "partial",
    name: "full names alone",
    lang: "en",
    html: `<main><h2>Reviews</h2>${review(words("roof"), "Ann Lee")}${review(words("door"), "Tom Baker")}</main>`,
    score: 0.5,
  },
  {
    case: "fail",
    name: "first names alone",
    lang: "ru",
    html: `<main><h2>Отзывы</h2>${review("Очень понравилось, всё сделали быстро и красиво, рекомендую всем своим друзьям.", "Анна")}</main>`,
    score: 0.2,
    evidence: "thin",
  },
  {
    case: "fail",
    name: "the same words under two names",
    html: `<main><h2>Reviews</h2>${review(words("roof"), "Ann Lee, Leeds")}${review(words("roof"), "Tom Baker, York")}</main>`,
    score: 0.3,
    evidence: "repeated",
  },
  {
    case: "partial",
    name: "top marks from a handful",
    html: `<main><h2>Reviews</h2><p>5.0 out of 5, 4 reviews</p>${review(words("roof"), "Ann Lee, Leeds")}${review(words("door"), "Tom Baker, York")}</main>`,
    score: 0.6,
    evidence: "flawless",
  },
  {
    case: "cannot-tell",
    name: "kept in a frame of a service",
    html: `<h2>Reviews</h2><script src="https://widget.trustpilot.com/bootstrap.js"></script>`,
    outcome: "cannot-tell",
    reason: "kept-elsewhere",
  },
  {
    case: "adversarial",
    name: "a quotation nobody signed counts for nobody",
    lang: "uk",
    html: `<main><blockquote>Найкраще місто на землі, кажуть усі, хто тут хоч раз побував улітку.</blockquote></main>`,
    score: 0,
    evidence: "absent",
  },
]);
