import { emptyPraise } from "../../../../shared/checks/copy/empty-praise.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

describeCheck(emptyPraise, [
  { case: "pass", name: "plain words", lang: "uk", html: `<main>${prose.uk}</main>`, score: 1 },
  {
    case: "fail",
    name: "praise that fits any rival",
    lang: "ru",
    html: `<main>${prose.ru}<p>Мы команда профессионалов с индивидуальным подходом. Высокое качество, широкий ассортимент, гибкая система скидок и доступные цены.</p></main>`,
    score: [0, 0.2],
    evidence: "индивидуальным подходом",
  },
  {
    case: "fail",
    name: "praise in Georgian",
    lang: "ka",
    html: `<main>${prose.ka}<p>უნიკალური და ინოვაციური მიდგომა, მაღალი ხარისხი, პროფესიონალთა გუნდი, ხელმისაწვდომი ფასები.</p></main>`,
    score: [0, 0.49],
  },
  {
    case: "adversarial",
    name: "praise with a number beside it, and a customer's own",
    lang: "de",
    html: `<main>${prose.de}<p>Langjährige Erfahrung: seit 1954 am Markt.</p><blockquote><p>Erstklassig, einzigartig, innovativ!</p></blockquote></main>`,
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "too little text",
    html: "<main><p>World-class innovative bread.</p></main>",
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
]);
