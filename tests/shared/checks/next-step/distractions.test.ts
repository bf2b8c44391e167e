import { distractions } from "../../../../shared/checks/next-step/distractions.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";
import { button } from "./looks.ts";

const context = { kind: "landing" } as const;

describeCheck(distractions, [
  {
    context,
    case: "pass",
    name: "social networks in the footer lead nobody astray",
    lang: "ka",
    html: `<main><h1>პური</h1>${prose.ka}<a style="${button}" href="/o">შეუკვეთეთ პური</a></main><footer><a href="https://www.instagram.com/bread">Instagram</a></footer>`,
    score: 1,
  },
  {
    context,
    case: "partial",
    name: "one link to another site",
    lang: "uk",
    html: `<main><h1>Хліб</h1>${prose.uk}<p>Про нас <a href="https://news.example/khlib">писали в газеті</a>.</p></main>`,
    score: 0.75,
    evidence: "leads-away",
  },
  {
    context,
    case: "fail",
    name: "four networks in the middle of the offer",
    lang: "ru",
    html: `<main><h1>Хлеб</h1>${["https://vk.com/bread", "https://ok.ru/bread", "https://www.youtube.com/bread", "https://www.instagram.com/bread"].map((href) => `<a href="${href}">Мы там</a> `).join("")}${prose.ru}</main>`,
    score: 0.2,
  },
  {
    context,
    case: "fail",
    name: "other companies' advertising",
    html: `<main><h1>Bread</h1>${prose.en}<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"></script></main>`,
    score: 0.2,
    evidence: "advertising",
  },
  {
    context,
    case: "adversarial",
    name: "booking, reviews, maps and a subdomain do the page's own errand",
    url: "https://shop.example/",
    html: `<main><h1>Bread</h1>${prose.en}<a href="https://calendly.com/bread">See our times</a> <a href="https://www.trustpilot.com/review/shop.example">Our reviews</a> <a href="https://www.google.com/maps/place/bread">On the map</a> <a href="https://pay.shop.example/x">Payment</a></main>`,
    score: 1,
  },
  {
    case: "not-applicable",
    name: "an article may cite others",
    html: `<main><h1>Bread</h1>${prose.en}<a href="https://news.example/x">A source</a></main>`,
    context: { kind: "article" },
    outcome: "not-applicable",
  },
]);
