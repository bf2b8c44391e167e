import { paragraphLength } from "../../../../shared/checks/copy/paragraph-length.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

const unbroken = (text: string) => text.replace(/<\/?p>/g, " ");
const narrow = `style="width:600px"`;

describeCheck(paragraphLength, [
  {
    case: "pass",
    name: "short paragraphs",
    lang: "ka",
    html: `<main ${narrow}>${prose.ka}</main>`,
    score: 1,
  },
  {
    case: "fail",
    name: "one block for all",
    lang: "ru",
    html: `<main ${narrow}><p>${unbroken(prose.ru)}</p></main>`,
    score: 0,
    evidence: "wall-of-text",
  },
  {
    case: "partial",
    name: "one wall among paragraphs",
    lang: "uk",
    html: `<main ${narrow}>${prose.uk.repeat(3)}<p>${unbroken(prose.uk)}</p></main>`,
    score: [0.3, 0.7],
  },
  {
    case: "partial",
    name: "lines as wide as the screen",
    html: `<main style="width:1240px;font-size:14px">${prose.en}<p>${unbroken(prose.en).slice(0, 420)}</p></main>`,
    score: 0.7,
    evidence: "long-lines",
  },
  {
    case: "adversarial",
    name: "two line breaks are a paragraph to the eye",
    lang: "de",
    html: `<main ${narrow}><p>${prose.de.replace(/<\/p>\s*<p>/g, "<br><br>").replace(/<\/?p>/g, "")}</p></main>`,
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "too little text",
    html: "<main><p>Warm bread.</p></main>",
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
]);
