import { firstScreen } from "../../../../shared/checks/copy/first-screen.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const context = { kind: "landing" } as const;
const button = "display:inline-block;padding:12px 24px;background:#c40;color:#fff";

describeCheck(firstScreen, [
  {
    context,
    case: "pass",
    name: "offer, line and button",
    lang: "ru",
    html: `<main><h1>Хлеб к завтраку</h1><p>Печём ночью и привозим к семи утра по всему городу.</p><a style="${button}" href="/order">Заказать хлеб</a></main>`,
    score: 1,
  },
  {
    context,
    case: "partial",
    name: "no button",
    lang: "de",
    html: "<main><h1>Brot zum Frühstück</h1><p>Wir backen in der Nacht und bringen es bis sieben.</p></main>",
    score: 0.6,
    evidence: "no-first-screen-call",
  },
  {
    context,
    case: "fail",
    name: "only a button",
    lang: "uk",
    html: `<main><a style="${button}" href="/order">Замовити хліб</a></main>`,
    score: 0.4,
  },
  {
    context,
    case: "adversarial",
    name: "all of it below the fold",
    html: `<main><div style="height:1200px"></div><h1>Bread for breakfast</h1><p>We bake at night and bring it by seven o'clock.</p><a style="${button}" href="/order">Order bread</a></main>`,
    score: 0,
  },
  {
    context,
    case: "adversarial",
    name: "log-in and search are no calls",
    html: `<main><h1>Bread for breakfast</h1><p>We bake at night and bring it by seven o'clock.</p><a style="${button}" href="/in">Log in</a><button>Search</button></main>`,
    score: 0.6,
  },
  {
    case: "pass",
    name: "an article needs no button",
    lang: "ka",
    html: "<main><h1>როგორ ცხვება პური</h1><p>ღუმელს ღამით ვანთებთ და პური დილით გამოდის.</p></main>",
    context: { kind: "article" },
    score: 1,
  },
  {
    case: "not-applicable",
    name: "no copy, and none expected",
    html: "<main></main>",
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "partial",
    name: "one word names a page of contacts, and says no more",
    lang: "ru",
    html: "<main><h1>Контакты</h1><p>Звоните каждый день с девяти до девяти, ответим сразу.</p></main>",
    context: { kind: "contact" },
    score: 0.5,
    evidence: "one-word-heading",
  },
  {
    context,
    case: "adversarial",
    name: "one word is a heading, but names no offer",
    html: `<main><h1>Bread</h1><p>We bake at night and bring it by seven o'clock.</p><a style="${button}" href="/order">Order bread</a></main>`,
    score: 0.6,
    evidence: "one-word-heading",
  },
  {
    context,
    case: "pass",
    name: "a lower heading of a sentence is the line below the first one",
    html: `<main><h1>Bread for breakfast</h1><h2>We bake at night and bring it by seven o'clock</h2><a style="${button}" href="/order">Order bread</a></main>`,
    score: 1,
    evidence: "first-screen-line",
  },
]);
