import { afterAll, beforeAll, expect, test } from "vitest";
import { accuracy } from "../../shared/rubric/accuracy.ts";
import type { RealServer } from "../extension/support/real-server.ts";
import { openDashboard, serveDashboard } from "./support/open-dashboard.ts";

let server: RealServer & { stop: () => Promise<void> };

beforeAll(async () => {
  server = await serveDashboard();
});

afterAll(() => server.stop());

const rowsOf = "#accuracy tbody tr";

test("the rubric page says how often the engine is right, and on what it was measured", async () => {
  const { page, complaints } = await openDashboard(`${server.origin}/rubric`);
  await page.waitForSelector(rowsOf);

  const said = await page.$eval("#accuracy", (section) => section.textContent ?? "");
  const rows = await page.$$eval(rowsOf, (found) => found.map((row) => row.textContent ?? ""));

  expect(said).toContain(accuracy.corpus.hash);
  expect(said).toContain(`${accuracy.corpus.pages} pages`);
  expect(said).toContain("not people");
  for (const { detector, precision } of accuracy.detectors) {
    expect(precision, detector).not.toBeNull();
    expect(rows.some((row) => row.includes(precision!.toFixed(3)))).toBe(true);
  }
  expect(rows).toHaveLength(accuracy.detectors.length + accuracy.agreements.length);
  expect(complaints).toEqual([]);
});

test("each check says where it was decided, how often its alarm was right, and how it goes with the raters", async () => {
  const { page } = await openDashboard(`${server.origin}/rubric`, { language: "ru" });
  await page.waitForSelector(rowsOf);

  const phone = await page.$eval('[id="contact/phone"]', (check) => check.textContent ?? "");
  const measured = accuracy.checks.find(({ id }) => id === "contact/phone")!;

  expect(phone).toContain(`${measured.decided} из ${measured.of}`);
  expect(phone).toContain(`точность ${measured.alarms!.precision!.toFixed(3).replace(".", ",")}`);
  expect(phone).toContain(`с оценщиками: ${measured.agreement!.spearman.toFixed(2).replace(".", ",")}`);
});
