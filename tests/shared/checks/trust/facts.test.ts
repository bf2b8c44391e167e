import { facts } from "../../../../shared/checks/trust/facts.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(facts, [
  {
    case: "pass",
    name: "since when, and for how many",
    lang: "ru",
    html: `<main><p>Работаем с 2009 года.</p><p>Более 1 200 клиентов.</p></main>`,
    score: 1,
  },
  {
    case: "pass",
    name: "counters in boxes of their own",
    html: `<main><div><b>15+</b></div><div>years of experience</div><div><p>340</p></div><div>projects</div></main>`,
    score: 1,
  },
  {
    case: "pass",
    name: "Georgian record",
    lang: "ka",
    html: `<main><p>2008 წლიდან ბაზარზე</p><p>500 კმაყოფილი კლიენტი</p></main>`,
    score: 1,
  },
  {
    case: "partial",
    name: "one figure",
    lang: "de",
    html: `<main><p>Seit 1998 in Berlin</p></main>`,
    score: 0.6,
    evidence: "1998",
  },
  {
    case: "fail",
    name: "none",
    lang: "uk",
    html: `<main><p>Ми печемо хліб для всієї вулиці.</p></main>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>A story.</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "the year of the copyright is no record",
    html: `<main><p>Fresh bread.</p></main><footer>© since 2009 Bakery</footer>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "opening hours and prices are no record",
    lang: "ru",
    html: `<main><p>Открыто с 10 до 20, булка 45 рублей.</p></main>`,
    score: 0,
  },
]);
