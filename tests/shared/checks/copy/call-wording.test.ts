import { callWording } from "../../../../shared/checks/copy/call-wording.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

const button = "display:inline-block;padding:12px 24px;background:#c40;color:#fff";
const main = (text: string, words: string) =>
  `<main>${text}<a style="${button}" href="/o">${words}</a></main>`;

describeCheck(callWording, [
  {
    case: "pass",
    name: "verb and object",
    lang: "ru",
    html: main(prose.ru, "Рассчитать кухню"),
    score: 1,
    evidence: "names-object",
  },
  {
    case: "pass",
    name: "the verb stands last in German",
    lang: "de",
    html: main(prose.de, "Jetzt Termin vereinbaren"),
    score: 1,
  },
  {
    case: "pass",
    name: "a clear verb alone",
    lang: "uk",
    html: main(prose.uk, "Замовити"),
    score: 0.8,
    evidence: "verb-alone",
  },
  {
    case: "fail",
    name: "details",
    lang: "ka",
    html: main(prose.ka, "დეტალურად"),
    score: 0.3,
    evidence: "weak-call",
  },
  {
    case: "fail",
    name: "a button without a verb",
    html: main(prose.en, "Brotherhood of bread"),
    score: 0.2,
    evidence: "no-verb",
  },
  {
    case: "adversarial",
    name: "the visible words count, not the label for machines",
    html: `<main>${prose.en}<a style="${button}" href="/o" aria-label="Order a box of rye bread">Learn more</a></main>`,
    score: 0.3,
  },
  {
    case: "cannot-tell",
    name: "a language without a word list",
    lang: "fi",
    html: `<main><p>${"Leipä on tuore ja se on aina lämmin kun tulet meille. ".repeat(6)}</p></main>`,
    outcome: "cannot-tell",
    reason: "no-word-list",
  },
]);
