import { expect, test } from "vitest";
import { pluralForm } from "../../../shared/words/plural-form.ts";

test.each([
  { language: "en", counts: [1], form: "one" },
  { language: "en", counts: [0, 2, 11, 1.5], form: "other" },
  { language: "ka", counts: [1], form: "one" },
  { language: "ka", counts: [0, 2, 21], form: "other" },
  { language: "ru", counts: [1, 21, 101, 1001], form: "one" },
  { language: "ru", counts: [2, 3, 4, 22, 104], form: "few" },
  { language: "ru", counts: [0, 5, 11, 12, 14, 20, 111, 112], form: "many" },
  { language: "ru", counts: [1.5, 0.2], form: "other" },
] as const)("$language counts $counts as $form", ({ language, counts, form }) => {
  expect(counts.map(pluralForm[language])).toEqual(counts.map(() => form));
});
