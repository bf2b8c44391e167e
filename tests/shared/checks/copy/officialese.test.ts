import { officialese } from "../../../../shared/checks/copy/officialese.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

describeCheck(officialese, [
  { case: "pass", name: "a human voice", lang: "ru", html: `<main>${prose.ru}</main>`, score: 1 },
  {
    case: "fail",
    name: "an office speaks",
    lang: "ru",
    html: `<main>${prose.ru}<p>В целях обеспечения надлежащего качества осуществляется предоставление данных услуг в соответствии с договором. Оказание услуг производится на основании заявки.</p></main>`,
    score: [0, 0.2],
    evidence: "officialese",
  },
  {
    case: "fail",
    name: "a Ukrainian office",
    lang: "uk",
    html: `<main>${prose.uk}<p>З метою забезпечення виконання робіт здійснюємо надання послуг відповідно до договору. На сьогоднішній день шляхом надання знижок.</p></main>`,
    score: [0, 0.3],
  },
  {
    case: "adversarial",
    name: "one sober word in a hundred is let pass",
    lang: "ka",
    html: `<main>${prose.ka}<p>პური წარმოადგენს ჩვენს საქმეს.</p></main>`,
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "too little text",
    lang: "de",
    html: "<main><p>Die Durchführung erfolgt im Rahmen des Vertrags.</p></main>",
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
]);
