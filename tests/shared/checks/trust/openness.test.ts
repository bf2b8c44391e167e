import { openness } from "../../../../shared/checks/trust/openness.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(openness, [
  {
    case: "pass",
    name: "an answer to a review",
    html: `<main><h2>Reviews</h2><p>The bread was cold and the queue took half an hour on Sunday.</p><p>Tom Baker</p><p>Response from the owner: sorry, we now open a second till.</p></main>`,
    score: 1,
    evidence: "reply",
  },
  {
    case: "pass",
    name: "says whom it does not suit",
    lang: "ru",
    html: `<main><h2>Кому не подойдёт наш курс</h2><p>Тем, кто хочет результат без работы.</p></main>`,
    score: 1,
    evidence: "limits",
  },
  {
    case: "pass",
    name: "the whole price list",
    lang: "uk",
    html: `<main><a href="/files/price.pdf">Завантажити прайс</a></main>`,
    score: 1,
    evidence: "open-prices",
  },
  {
    case: "fail",
    name: "only the bright side",
    lang: "de",
    html: `<main><p>Wir backen jeden Morgen frisches Brot.</p></main>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "cannot-tell",
    name: "a language without a word list",
    lang: "fi",
    html: `<main><p>Leivomme joka aamu tuoretta leipää koko kadulle ja kaupungille, ja myös kahvia saa aina kysymällä.</p></main>`,
    outcome: "cannot-tell",
    reason: "no-word-list",
  },
  {
    case: "not-applicable",
    name: "not expected and none",
    lang: "ka",
    html: `<p>ამბავი</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a page of prices is no list to take away",
    lang: "ru",
    html: `<main><a href="/price">Прайс</a></main>`,
    score: 0,
  },
]);
