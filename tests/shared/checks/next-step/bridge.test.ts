import { bridge } from "../../../../shared/checks/next-step/bridge.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const square =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='120'%3E%3Crect width='120' height='120'/%3E%3C/svg%3E";

describeCheck(bridge, [
  {
    case: "pass",
    name: "a date for the calendar",
    lang: "uk",
    html: `<main><h1>Урок хліба</h1><a href="/urok.ics">Додати в календар</a></main>`,
    score: 1,
    evidence: "calendar",
  },
  {
    case: "pass",
    name: "a code to take along on the phone",
    lang: "ka",
    html: `<main><h1>პური</h1><img src="${square}" alt="QR კოდი ტელეგრამისთვის" width="120" height="120"></main>`,
    score: 1,
    evidence: "qr-code",
  },
  {
    case: "pass",
    name: "the company's app",
    html: `<main><h1>Bread</h1><a href="https://apps.apple.com/app/id1">App Store</a></main>`,
    score: 1,
  },
  {
    case: "fail",
    name: "nothing takes the customer along",
    lang: "ru",
    html: `<main><h1>Хлеб</h1><a href="/o">Заказать хлеб</a></main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "a square, a sequence and an address with the letters qr are no codes",
    html: `<main><h1>Bread</h1><img src="${square}" alt="Our square" width="120" height="120"><a href="/sqrt">Root</a><a href="/tracks">Songs</a></main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "an article about somebody's app, and somebody's counting of clicks",
    html: `<main><h1>Apps for bakers</h1><p>We like <a href="https://apps.apple.com/app/id1">this one</a> and <a href="https://ads.example/track/1">that</a>.</p></main>`,
    context: { kind: "article" },
    score: 0,
  },
  {
    case: "not-applicable",
    name: "nobody expects a step here",
    html: "<main><h1>Bread</h1></main>",
    expected: false,
    outcome: "not-applicable",
  },
]);
