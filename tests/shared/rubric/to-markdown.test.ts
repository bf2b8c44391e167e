import { expect, test } from "vitest";
import { checks } from "../../../shared/checks/index.ts";
import { accuracy } from "../../../shared/rubric/accuracy.ts";
import { rubricMarkdown } from "../../../shared/rubric/to-markdown.ts";
import { read } from "../../support/sources.ts";

test("the rubric page is what the code says", () => {
  expect(read("shared/rubric/RUBRIC.md"), "run `npm run fix`").toBe(rubricMarkdown());
});

test("every check has its row", () => {
  const page = rubricMarkdown();

  for (const { id } of checks) expect(page).toContain(`| ${id} |`);
});

test("the figures are of a measured corpus without a broken outcome", () => {
  expect(accuracy.corpus.pages).toBeGreaterThan(0);
  expect(accuracy.broken).toBe(0);
});
