import { terms } from "../../../../shared/checks/trust/terms.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(terms, [
  {
    case: "pass",
    name: "delivery, payment and returns are linked",
    lang: "ru",
    html: `<button>В корзину</button><footer><a href="/d">Доставка и оплата</a> <a href="/r">Возврат</a></footer>`,
    score: 1,
  },
  {
    case: "pass",
    name: "in headings of the page",
    lang: "de",
    html: `<button>In den Warenkorb</button><h2>Versand</h2><p>Zwei Tage.</p><h2>Zahlung</h2><p>Auf Rechnung.</p><h2>Widerruf</h2><p>30 Tage.</p>`,
    score: 1,
  },
  {
    case: "partial",
    name: "nothing on returns",
    lang: "ka",
    html: `<button>ყიდვა</button><a href="/m">მიწოდება და გადახდა</a>`,
    score: 0.667,
    evidence: "no-returns",
  },
  {
    case: "partial",
    name: "only a document of terms",
    html: `<button>Add to cart</button><a href="/terms">Terms and conditions</a>`,
    score: 0.5,
    evidence: "terms-document",
  },
  {
    case: "fail",
    name: "a shop that tells nothing",
    lang: "uk",
    html: `<h1>Чашка</h1><button>У кошик</button>`,
    score: 0,
    evidence: "no-delivery",
  },
  {
    case: "not-applicable",
    name: "a service has nothing to deliver",
    lang: "ru",
    html: `<h1>Химчистка диванов</h1><form><label>Телефон <input type="tel" name="phone"></label><button>Вызвать мастера</button></form>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a link that leads nowhere says nothing",
    html: `<button>Add to cart</button><a href="#">Delivery</a> <a href="#">Returns</a> <a href="">Payment</a>`,
    score: 0,
  },
]);
