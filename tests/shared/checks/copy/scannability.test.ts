import { scannability } from "../../../../shared/checks/copy/scannability.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

const list = "<ul><li>Тёплый хлеб</li><li>Мягкие булочки</li><li>Пироги с ягодой</li></ul>";

describeCheck(scannability, [
  {
    case: "pass",
    name: "telling subheadings and a list",
    lang: "ru",
    html: `<main><h1>Хлеб к завтраку</h1><h2>Как мы печём ночью</h2>${prose.ru}<h2>Что взять к празднику</h2>${prose.ru}${list}<h2>Чем заняться с детьми</h2>${prose.ru}</main>`,
    score: 1,
  },
  {
    case: "fail",
    name: "five hundred words in one breath",
    html: `<main><h1>Bread for breakfast</h1>${prose.en.repeat(5)}</main>`,
    score: [0, 0.2],
    evidence: "longest-stretch",
  },
  {
    case: "partial",
    name: "subheadings true of any page",
    lang: "de",
    html: `<main><h1>Brot zum Frühstück</h1><h2>Über uns</h2>${prose.de}<h2>Leistungen</h2>${prose.de}<h2>Kontakt</h2></main>`,
    score: 0.8,
    evidence: "generic-subheading",
  },
  {
    case: "partial",
    name: "levels that jump",
    lang: "uk",
    html: `<main><h1>Хліб до сніданку</h1><h4>Як ми печемо вночі</h4>${prose.uk}</main>`,
    score: 0.9,
    evidence: "level-jump",
  },
  {
    case: "adversarial",
    name: "bold lines lead in as headings do, and cards are a list",
    lang: "ka",
    html: `<main><h1>პური საუზმეზე</h1>${[1, 2, 3].map(() => `<p><b style="font-weight:700">როგორ ვაცხობთ ღამით</b></p>${prose.ka}`).join("")}${"<h2>თბილი პური</h2><p>ყოველ დილით ღუმელიდან.</p>".repeat(3)}</main>`,
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "too little text",
    html: "<main><h1>Bread</h1><p>Warm bread.</p></main>",
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
]);
