import { oneLanguage } from "../../../../shared/checks/copy/one-language.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

describeCheck(oneLanguage, [
  {
    case: "pass",
    name: "buttons in the page's language",
    lang: "ru",
    html: `<main>${prose.ru}<a href="/a">Заказать хлеб</a><form><label>Имя <input name="n"></label><button>Отправить</button></form></main>`,
    score: 1,
  },
  {
    case: "fail",
    name: "the theme's English buttons",
    lang: "uk",
    html: `<main>${prose.uk}<a href="/a">Read more</a><button>Add to cart</button><label>Your name <input name="n"></label></main>`,
    score: 0,
    evidence: "Add to cart",
  },
  {
    case: "fail",
    name: "a German shop with English buttons",
    lang: "de",
    html: `<main>${prose.de}<a href="/a">Read more</a><a href="/b">Learn more</a><button>Add to cart</button></main>`,
    score: 0,
  },
  {
    case: "fail",
    name: "half of the text in another language",
    lang: "ka",
    html: `<main>${prose.ka}${prose.ru}</main>`,
    score: [0, 0.2],
    evidence: "foreign-block",
  },
  {
    case: "adversarial",
    name: "brands, language names, and what is declared as another language",
    lang: "ka",
    html: `<main>${prose.ka}<a href="/w">WhatsApp</a><a href="/i">Instagram</a><a href="/ru">Русский</a><a href="/en">English</a><p lang="en">We bake our bread at night, and the first loaves are ready for you at half past six.</p></main>`,
    score: 1,
  },
  {
    case: "partial",
    name: "letters of two alphabets within words",
    lang: "ka",
    html: `<main>${prose.ka}<p>ორი მოზრდიli სტუმარი</p><p>გარაнტია ყოველთვის</p><p>Facebook-ზე და SMS-ით</p></main>`,
    score: 0.4,
    evidence: "მოზრდიli",
  },
  {
    case: "cannot-tell",
    name: "no language to compare with",
    lang: "",
    html: "<main><p>12 345</p></main>",
    outcome: "cannot-tell",
    reason: "language-unknown",
  },
]);
