import { price } from "../../../../shared/checks/copy/price.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const context = { kind: "product" } as const;

describeCheck(price, [
  {
    context,
    case: "pass",
    name: "a price from",
    lang: "ru",
    html: "<main><h1>Хлеб на заказ</h1><p>от 1 290 ₽ за коробку</p></main>",
    score: 1,
  },
  {
    context,
    case: "pass",
    name: "lari in words",
    lang: "ka",
    html: "<main><h1>პური</h1><p>ფასი 12 ლარი</p></main>",
    score: 1,
  },
  {
    context,
    case: "pass",
    name: "a sign before the number",
    html: "<main><h1>Bread box</h1><p>$25.50 a week</p></main>",
    score: 1,
  },
  {
    context,
    case: "partial",
    name: "free of charge",
    lang: "de",
    html: "<main><h1>Brotprobe</h1><p>Die erste Probe ist kostenlos.</p></main>",
    score: 0.8,
  },
  {
    context,
    case: "fail",
    name: "not a word of price",
    lang: "uk",
    html: "<main><h1>Хліб на замовлення</h1><p>Печемо 12 видів хліба.</p></main>",
    score: 0,
    evidence: "absent",
  },
  {
    context,
    case: "adversarial",
    name: "the threshold of free delivery is no price",
    html: "<main><h1>Bread box</h1><p>Free shipping on orders over $50</p></main>",
    score: 0,
  },
  {
    context,
    case: "adversarial",
    name: "a question about parking, and breakfast thrown in, are no price of a room",
    html: "<main><h1>Rooms</h1><p>Is the parking free?</p><p>Free breakfast for two</p></main>",
    score: 0,
  },
  {
    case: "not-applicable",
    name: "an article sells nothing",
    html: "<main><h1>Rye</h1></main>",
    context: { kind: "article" },
    outcome: "not-applicable",
  },
]);
