import { text } from "../../../../shared/checks/copy/text.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

describeCheck(text, [
  {
    case: "pass",
    name: "a hundred words and more",
    lang: "ru",
    html: `<main><h1>Хлеб</h1>${prose.ru}</main>`,
    score: 1,
  },
  {
    case: "partial",
    name: "a few lines are better than none",
    lang: "uk",
    html: "<main><h1>Пекарня на розі</h1><p>Гарячий хліб щоранку з шостої години, приходьте з дітьми по булочки.</p></main>",
    score: [0.5, 0.7],
  },
  {
    case: "fail",
    name: "a name and a picture",
    html: "<main><h1>Rye</h1><img src='data:,' alt='Bread'></main>",
    score: [0, 0.49],
    evidence: "absent",
  },
  {
    case: "adversarial",
    name: "words of the menu and the footer are no copy",
    lang: "de",
    html: `<nav>${"<a href='/a'>Unsere schöne Seite über das Brot</a> ".repeat(20)}</nav><main><h1>Brot</h1></main><footer>${prose.de}</footer>`,
    score: [0, 0.49],
  },
  {
    case: "not-applicable",
    name: "a page nobody expects copy of",
    html: "<main><h1>Map</h1></main>",
    expected: false,
    outcome: "not-applicable",
  },
]);
