import { paymentSafety } from "../../../../shared/checks/trust/payment-safety.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { face } from "../../../support/trust-fixtures.ts";

describeCheck(paymentSafety, [
  {
    case: "pass",
    name: "means and a word on safety",
    html: `<button>Add to cart</button>${face(40, "Visa")}${face(40, "Mastercard")}<p>Secure payment, encrypted by our bank.</p>`,
    score: 1,
  },
  {
    case: "partial",
    name: "means alone",
    lang: "uk",
    html: `<button>У кошик</button><p>Оплата: LiqPay, післяплата</p>`,
    score: 0.6,
    evidence: "no-safety",
  },
  {
    case: "fail",
    name: "safety alone",
    lang: "de",
    html: `<button>In den Warenkorb</button><p>Sicher bezahlen bei uns.</p>`,
    score: 0.4,
    evidence: "no-means",
  },
  {
    case: "fail",
    name: "neither",
    lang: "ru",
    html: `<h1>Чашка</h1><button>В корзину</button>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "not-applicable",
    name: "nothing is sold by the cart",
    lang: "ka",
    html: `<p>ავეჯის აღდგენა თბილისში</p>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a visa for travel is sold, not a means of paying",
    lang: "ru",
    html: `<h1>Визы</h1><p>Виза в Грузию за день</p><button>Оставить заявку</button>`,
    outcome: "not-applicable",
  },
]);
