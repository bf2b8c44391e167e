import { sentenceLength } from "../../../../shared/checks/copy/sentence-length.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { longSentences, prose } from "./prose.ts";

describeCheck(sentenceLength, [
  { case: "pass", name: "short sentences", lang: "uk", html: `<main>${prose.uk}</main>`, score: 1 },
  {
    case: "fail",
    name: "every sentence is a breath too long",
    lang: "ru",
    html: `<main>${`<p>${longSentences.ru}</p>`.repeat(4)}</main>`,
    score: 0,
    evidence: "long-sentence",
  },
  {
    case: "partial",
    name: "two long ones among many",
    html: `<main>${prose.en}<p>${longSentences.en}</p><p>${longSentences.en}</p></main>`,
    score: [0.5, 0.95],
  },
  {
    case: "adversarial",
    name: "abbreviations and initials end no sentence, list items end without a stop",
    lang: "de",
    html: `<main>${prose.de}<p>Die Bäckerei am Markt liegt z. B. nahe der St. Anna Kirche, Str. 5, bei Dr. K. Meier.</p><ul><li>Brot am Morgen</li><li>Kuchen am Nachmittag</li><li>Kaffee den ganzen Tag</li></ul></main>`,
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "too little text",
    html: `<main><p>${longSentences.en}</p></main>`,
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
]);
