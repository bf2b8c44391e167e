import { describe, expect, test } from "vitest";
import { runCheck } from "../../../../shared/checks/run-check.ts";
import { freshness } from "../../../../shared/checks/trust/freshness.ts";
import { deriveFacts } from "../../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../../support/pages.ts";

const cases = [
  {
    case: "pass",
    name: "news of this year",
    html: `<main><p>Neue Öffnungszeiten ab 3. März 2026</p></main>`,
    score: 1,
  },
  {
    case: "pass",
    name: "changed lately, says the head",
    html: `<p>Hello</p>`,
    head: `<meta property="article:modified_time" content="2026-01-05T10:00:00Z">`,
    score: 1,
  },
  { case: "pass", name: "an event to come", html: `<main><p>Концерт 12 декабря 2026</p></main>`, score: 1 },
  {
    case: "partial",
    name: "the year of the copyright alone",
    html: `<footer>© 2011–2026 Bakery</footer>`,
    score: 0.8,
    evidence: "year-only",
  },
  { case: "partial", name: "last year's footer", html: `<footer>© 2024 Пекарня</footer>`, score: 0.6 },
  {
    case: "fail",
    name: "long abandoned",
    html: `<footer>© 2019 თონე</footer>`,
    score: 0.2,
    evidence: "2019",
  },
  { case: "fail", name: "no date at all", html: `<p>Fresh bread.</p>`, score: 0, evidence: "absent" },
  {
    case: "fail",
    name: "an offer whose time is over",
    html: `<main><p>Знижка 20 % до 31 грудня 2023</p></main><footer>© 2026</footer>`,
    score: 0,
    evidence: "expired-offer",
  },
  {
    case: "cannot-tell",
    name: "the day of the visit is unknown",
    html: `<footer>© 2026 Bakery</footer>`,
    day: undefined,
    outcome: "cannot-tell",
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
    name: "an offer that still runs beside one that is over",
    html: `<main><p>Скидка 10 % до 01.02.2025</p><p>Скидка 15 % до 31.12.2026</p></main>`,
    score: 1,
  },
  {
    case: "adversarial",
    name: "a year far ahead is no sign of life",
    html: `<footer>© 2099 Bakery</footer>`,
    score: 0,
  },
];

describe(freshness.id, () => {
  test.each(cases)("$case: $name", async (row) => {
    const { html, head = "", expected = true, score, outcome, evidence } = row;
    const snapshot = await snapshotOf(page(html, { head }));
    if ("day" in row) delete snapshot.conditions.day;
    else snapshot.conditions.day = "2026-03-20";

    const result = runCheck(freshness, deriveFacts(snapshot), { expected });

    expect(result).toMatchObject(score === undefined ? { kind: outcome } : { kind: "scored", score });
    if (evidence) expect(JSON.stringify(result)).toContain(evidence);
  });
});
