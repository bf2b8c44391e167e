import { wayForward } from "../../../../shared/checks/next-step/way-forward.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";
import { button } from "./looks.ts";

const context = { kind: "product" } as const;

describeCheck(wayForward, [
  {
    context,
    case: "pass",
    name: "a button that calls, in the content",
    lang: "ka",
    html: `<main><h1>პური</h1>${prose.ka}<a style="${button}" href="/o">შეუკვეთეთ პური</a></main>`,
    score: 1,
    evidence: "შეუკვეთეთ",
  },
  {
    context,
    case: "pass",
    name: "a form by which one asks",
    lang: "de",
    html: `<main><h1>Brot</h1>${prose.de}<form action="/s" method="post"><h2>Anfrage</h2><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label><label>Nachricht <textarea name="message"></textarea></label><button>Anfrage senden</button></form></main>`,
    score: 1,
  },
  {
    context,
    case: "partial",
    name: "a number to tap",
    lang: "ru",
    html: `<main><h1>Хлеб</h1>${prose.ru}<p><a href="tel:+74951234567">+7 495 123-45-67</a></p></main>`,
    score: 0.8,
  },
  {
    context,
    case: "partial",
    name: "three pages to read on a page that sells",
    html: `<main><h1>Bread</h1>${prose.en}<p><a href="/rye">Rye bread</a> <a href="/oats">Oat bread</a> <a href="/oven">Our oven</a></p></main>`,
    score: 0.6,
    evidence: "only-pages",
  },
  {
    case: "partial",
    name: "the same after an article is what its reader came for",
    html: `<main><h1>Bread</h1>${prose.en}<p><a href="/rye">Rye bread</a> <a href="/oats">Oat bread</a> <a href="/oven">Our oven</a></p></main>`,
    context: { kind: "article" },
    score: 0.9,
  },
  {
    context,
    case: "partial",
    name: "a number in the header of the first screen is met by everyone",
    lang: "uk",
    html: `<header><a href="tel:+380441234567">+380 44 123 45 67</a></header><main><h1>Хліб</h1>${prose.uk}</main>`,
    score: 0.5,
    evidence: "only-around",
  },
  {
    context,
    case: "fail",
    name: "only the footer leads on",
    lang: "ru",
    html: `<main><h1>Хлеб</h1>${prose.ru}</main><footer><a href="https://wa.me/79001234567">WhatsApp</a></footer>`,
    score: 0.4,
    evidence: "only-around",
  },
  {
    context,
    case: "fail",
    name: "a dead end",
    lang: "ka",
    html: `<main><h1>პური</h1>${prose.ka}</main>`,
    score: 0,
  },
  {
    context,
    case: "adversarial",
    name: "a button without an address, a profile, a policy and the page itself lead nowhere",
    url: "https://shop.example/bread",
    html: `<main><h1>Bread</h1>${prose.en}<a style="${button}" href="#">Order bread</a> <a href="https://www.instagram.com/bread">Instagram</a> <a href="/privacy">Privacy policy</a> <a href="/bread">This bread</a></main>`,
    score: 0,
  },
  {
    case: "not-applicable",
    name: "nobody expects a way on from here",
    html: `<main><h1>Bread</h1>${prose.en}</main>`,
    context: { kind: "legal" },
    expected: false,
    outcome: "not-applicable",
  },
]);
