import { templateLeftovers } from "../../../../shared/checks/copy/template-leftovers.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

describeCheck(templateLeftovers, [
  { case: "pass", name: "finished copy", lang: "uk", html: `<main>${prose.uk}</main>`, score: 1 },
  {
    case: "fail",
    name: "filler text",
    lang: "ru",
    html: `<main>${prose.ru}<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p></main>`,
    score: 0,
    evidence: "Lorem ipsum",
  },
  {
    case: "fail",
    name: "an unfilled placeholder",
    lang: "ka",
    html: `<main>${prose.ka}<h3>{{ product.title }}</h3></main>`,
    score: 0,
  },
  {
    case: "fail",
    name: "a price that is not a number",
    html: `<main>${prose.en}<p>Total: NaN €</p></main>`,
    score: 0,
  },
  {
    case: "fail",
    name: "a title left by the theme",
    head: "<title>My shop – Just another WordPress site</title>",
    html: `<main>${prose.en}</main>`,
    score: 0,
    evidence: "leftover-title",
  },
  {
    case: "adversarial",
    name: "an article about code and about filler",
    lang: "de",
    html: `<main>${prose.de}<p>In der Vorlage steht später {{ name }} statt des Namens, und der Wert undefined zeigt, dass die Variable noch fehlt und erst nachher gesetzt wird.</p><p>Was ist eigentlich Lorem ipsum?</p><pre><code>{{ title }} undefined</code></pre></main>`,
    score: 1,
  },
  {
    case: "not-applicable",
    name: "no copy, and none expected",
    html: "<main></main>",
    expected: false,
    outcome: "not-applicable",
  },
]);
