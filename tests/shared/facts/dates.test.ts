import { describe, expect, test } from "vitest";
import { daysIn, monthsBetween } from "../../../shared/facts/dates.ts";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

test.each([
  ["12.05.2024", ["2024-05-12"]],
  ["5/23/2024", ["2024-05-23"]],
  ["2024-02-29T10:00:00Z", ["2024-02-29"]],
  ["12 мая 2024 г.", ["2024-05-12"]],
  ["3 вересня 2025 року", ["2025-09-03"]],
  ["14 მარტი 2026", ["2026-03-14"]],
  ["3. März 2026", ["2026-03-03"]],
  ["March 3, 2026", ["2026-03-03"]],
  ["3 de enero de 2025", ["2025-01-03"]],
  ["June 2025", ["2025-06-28"]],
  ["45.99.2024 and 1.2.3", []],
  ["phone 8 800 2000 600", []],
])("%s holds %j", (text, days) => {
  expect(daysIn(text)).toEqual(days);
});

test.each([
  ["2025-03-20", "2026-03-20", 12],
  ["2025-03-21", "2026-03-20", 11],
  ["2026-04-01", "2026-03-20", -1],
])("from %s to %s are %i months", (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

describe("dates of a page", () => {
  test.each([
    { html: `<footer>© 2011–2024 Bakery</footer>`, dates: ["copyright 2024-12-31"] },
    { html: `<p>Скидка 20 % до 31.12.2023</p>`, dates: ["offer 2023-12-31"] },
    { html: `<p>Открыли новый зал 4 мая 2025</p>`, dates: ["text 2025-05-04"] },
  ])("$html", async ({ html, dates }) => {
    const facts = deriveFacts(await snapshotOf(page(html)));

    expect(facts.dates.map(({ from, day }) => `${from} ${day}`)).toEqual(dates);
  });
});
