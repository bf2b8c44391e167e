import { callToAction } from "../../../../shared/checks/copy/call-to-action.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

const context = { kind: "landing" } as const;
const button = "display:inline-block;padding:12px 24px;background:#c40;color:#fff";

describeCheck(callToAction, [
  {
    context,
    case: "pass",
    name: "a button with a verb",
    lang: "ka",
    html: `<main><h1>პური</h1><a style="${button}" href="/o">შეუკვეთეთ პური</a></main>`,
    score: 1,
    evidence: "call-button",
  },
  {
    context,
    case: "partial",
    name: "the same as a text link",
    lang: "ru",
    html: `<main>${prose.ru}<a href="/o">Заказать хлеб</a></main>`,
    score: 0.6,
    evidence: "call-link",
  },
  {
    context,
    case: "partial",
    name: "a button that could mean anything",
    lang: "de",
    html: `<main>${prose.de}<a style="${button}" href="/m">Mehr erfahren</a></main>`,
    score: 0.5,
    evidence: "weak-call",
  },
  { context, case: "fail", name: "nothing to press", lang: "uk", html: `<main>${prose.uk}</main>`, score: 0 },
  {
    context,
    case: "adversarial",
    name: "log-in, search, language and a question are no calls",
    html: `<main>${prose.en}<a style="${button}" href="/l">Log in</a><a style="${button}" href="/ka">ქართული</a><a style="${button}" href="/h">How to order</a><form role="search" action="/s"><input name="q"><button>Search</button></form></main>`,
    score: 0,
  },
  {
    context,
    case: "cannot-tell",
    name: "a language without a word list",
    lang: "fi",
    html: `<main><p>${"Leipä on tuore ja se on aina lämmin kun tulet meille. ".repeat(6)}</p></main>`,
    outcome: "cannot-tell",
    reason: "no-word-list",
  },
  {
    case: "not-applicable",
    name: "an article sells nothing",
    html: `<main>${prose.en}</main>`,
    context: { kind: "article" },
    outcome: "not-applicable",
  },
]);
