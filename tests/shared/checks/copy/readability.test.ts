import { readability } from "../../../../shared/checks/copy/readability.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

const heavy = {
  en: "The comprehensive implementation of organizational transformation methodologies necessitates considerable interdepartmental communication, appropriate infrastructural modernization and continuous administrative reconsideration of established professional responsibilities.",
  ru: "Обеспечение комплексного функционирования многопрофильных производственных подразделений предусматривает систематическое совершенствование организационно-управленческих механизмов взаимодействия квалифицированных специалистов соответствующих направлений деятельности.",
};

describeCheck(readability, [
  { case: "pass", name: "plain English", html: `<main>${prose.en}</main>`, score: 1, evidence: "easy" },
  {
    case: "pass",
    name: "plain Georgian on its own bands",
    lang: "ka",
    html: `<main>${prose.ka}</main>`,
    score: [0.7, 1],
  },
  {
    case: "pass",
    name: "plain Russian on its own bands",
    lang: "ru",
    html: `<main>${prose.ru}</main>`,
    score: [0.8, 1],
  },
  {
    case: "fail",
    name: "bureaucratic Russian",
    lang: "ru",
    html: `<main>${`<p>${heavy.ru}</p>`.repeat(5)}</main>`,
    score: [0, 0.2],
    evidence: "hardest-passage",
  },
  {
    case: "adversarial",
    name: "cards of two words do not make a heavy text easy",
    html: `<main>${`<p>${heavy.en}</p>`.repeat(4)}<ul>${"<li>Good bread</li>".repeat(40)}</ul></main>`,
    score: [0, 0.2],
  },
  {
    case: "cannot-tell",
    name: "a language without a formula",
    lang: "fi",
    html: `<main><p>${"Leipä on tuore ja se on aina lämmin kun tulet meille. ".repeat(12)}</p></main>`,
    outcome: "cannot-tell",
    reason: "no-word-list",
  },
  {
    case: "cannot-tell",
    name: "too little text",
    html: "<main><p>Warm bread.</p></main>",
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
]);
