import { hours } from "../../../../shared/checks/contact/hours.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(hours, [
  { case: "pass", name: "days and a range", lang: "ru", html: `<p>Пн–Пт с 9:00 до 18:00</p>`, score: 1 },
  {
    case: "pass",
    name: "a table of days",
    lang: "de",
    html: `<table><tr><td>Montag</td><td>8:00 – 17:00</td></tr></table>`,
    score: 1,
  },
  { case: "pass", name: "round the clock", lang: "uk", html: `<p>Працюємо цілодобово</p>`, score: 1 },
  {
    case: "pass",
    name: "Georgian hours",
    lang: "ka",
    html: `<p>სამუშაო საათები: 10:00 - 19:00</p>`,
    score: 1,
  },
  {
    case: "partial",
    name: "in the markup only",
    html: `<script type="application/ld+json">{"@type":"Store","openingHours":"Mo-Fr 09:00-18:00"}</script><p>Shop</p>`,
    score: 0.4,
    evidence: "for-machines",
  },
  { case: "fail", name: "none", html: `<p>Call us</p>`, score: 0 },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>Story</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a delivery window, a price range and a date are no opening hours",
    lang: "ru",
    html: `<p>Доставка с 10:00 до 14:00</p><p>10-18 000 ₽</p><p>Концерт 12:00–14:00</p>`,
    score: 0,
  },
]);
