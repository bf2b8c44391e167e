import { reviews } from "../../../../shared/checks/trust/reviews.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { face, review } from "../../../support/trust-fixtures.ts";

const five = ["Anna Weber", "Jonas Klein", "Mira Vogel", "Paul Sommer", "Lena Haas"];

describeCheck(reviews, [
  {
    case: "pass",
    name: "five signed reviews under a heading",
    lang: "de",
    html: `<main><h2>Kundenstimmen</h2>${five.map((name) => review(`Der Tisch steht seit ${name.length} Monaten bei uns und wackelt immer noch kein bisschen.`, name)).join("")}</main>`,
    score: 1,
    evidence: "Lena Haas",
  },
  {
    case: "pass",
    name: "the name stands before the words",
    lang: "ru",
    html: `<main><h2>Отзывы</h2>${["Анна П.", "Игорь К.", "Мария С.", "Олег Д.", "Вера Л."].map((name) => `<div><h3>${name}</h3><p>Заказывали три окна, приехали вовремя, всё убрали за собой, зимой стало тепло.</p></div>`).join("")}</main>`,
    score: 1,
  },
  {
    case: "pass",
    name: "a widget of reviews",
    html: `<h2>Reviews</h2><script src="https://widget.trustpilot.com/bootstrap.js"></script>`,
    score: 0.8,
    evidence: "widget",
  },
  {
    case: "partial",
    name: "fewer than five",
    lang: "uk",
    html: `<main><h2>Відгуки</h2>${review("Замовляли кухню у вересні, зробили за два тижні, все підійшло з першого разу.", "Олена, Львів")}</main>`,
    score: 0.6,
    evidence: "Олена",
  },
  {
    case: "partial",
    name: "quotations with their authors",
    html: `<main><blockquote><p>They repaired my bike in a day and told me honestly what could wait.</p></blockquote><p>Tom Baker, courier</p></main>`,
    score: 0.6,
  },
  {
    case: "partial",
    name: "Georgian reviews are shorter",
    lang: "ka",
    html: `<main><h2>შეფასებები</h2>${review("ძალიან კმაყოფილი ვარ, ავეჯი ახალივით გამოიყურება.", "ნინო ბერიძე")}</main>`,
    score: 0.6,
  },
  {
    case: "partial",
    name: "kept on another site",
    lang: "ru",
    html: `<a href="https://otzovik.com/reviews/svetly_dom/">Отзывы о нас</a>`,
    score: 0.5,
    evidence: "elsewhere",
  },
  {
    case: "fail",
    name: "pictures of letters",
    html: `<main><h2>What our clients say</h2>${face(200)}${face(200)}${face(200)}</main>`,
    score: 0.4,
    evidence: "pictures",
  },
  {
    case: "fail",
    name: "only a link",
    lang: "ru",
    html: `<nav><a href="/otzyvy">Отзывы</a></nav><p>Окна и двери.</p>`,
    score: 0.3,
    evidence: "link-only",
  },
  {
    case: "fail",
    name: "none",
    lang: "uk",
    html: `<main><h1>Вікна</h1><p>Ми робимо вікна для вашого дому та офісу.</p></main>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "cannot-tell",
    name: "a language without a word list",
    lang: "fi",
    html: `<main><h1>Ikkunat</h1><p>Teemme ikkunoita koteihin ja toimistoihin, ja myös korjaamme niitä nopeasti ja huolellisesti koko maassa.</p></main>`,
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
    name: "the heading's own introduction is no review",
    html: `<main><h2>Testimonials</h2><p>We are proud of what people have told us about our work over the years.</p></main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "a review of one's order is none",
    html: `<main><h2>Review your order</h2><p>Please check the address and the sum before you pay for it.</p><p>John Smith</p></main>`,
    score: 0,
  },
]);
