import { expect, test } from "vitest";
import { wordLanguages } from "../../../shared/checks/define-check.ts";
import { createWords } from "../../../shared/words/create-words.ts";
import { en } from "../../../shared/words/en.ts";
import { ka } from "../../../shared/words/ka.ts";
import { ru } from "../../../shared/words/ru.ts";

const others: Record<string, Record<string, Record<string, string>>> = { ru, ka };
const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort();
const stem = (key: string) => key.replace(/_(?:one|few|many|other)$/, "");

const sentences = Object.entries(en).flatMap(([namespace, keys]) =>
  Object.entries(keys as Record<string, string>).map(([key, sentence]) => ({ namespace, key, sentence })),
);

test.each(Object.keys(others))("every sentence of %s names the same values as in English", (language) => {
  for (const { namespace, key, sentence } of sentences.filter(({ key }) => !key.endsWith("_one"))) {
    const theirs = Object.entries(others[language]?.[namespace] ?? {}).filter(
      ([other]) => stem(other) === stem(key),
    );

    expect(theirs.length, `${namespace}:${key} in ${language}`).toBeGreaterThan(0);
    for (const [other, said] of theirs) {
      // A language may say "yesterday" for one day.
      const expected = placeholders(sentence).filter(
        (name) => name !== "{{count}}" || !/_one$/.test(other) || said.includes(name),
      );
      expect(placeholders(said), `${namespace}:${other} in ${language}`).toEqual(expected);
    }
  }
});

test.each(wordLanguages)("nothing in %s is empty or left with its key", (language) => {
  const words = createWords(language);

  for (const { namespace, key } of sentences) {
    const said = words.maybe(`${namespace}:${stem(key)}`, { count: 3 });
    expect(said, `${namespace}:${key}`).toBeTruthy();
  }
});

test.each([
  { language: "en", count: 1, said: "1 minute ago" },
  { language: "en", count: 5, said: "5 minutes ago" },
  { language: "ru", count: 1, said: "1 минуту назад" },
  { language: "ru", count: 3, said: "3 минуты назад" },
  { language: "ru", count: 11, said: "11 минут назад" },
  { language: "ka", count: 5, said: "5 წუთის წინ" },
] as const)("$count minutes in $language: $said", ({ language, count, said }) => {
  expect(createWords(language).ago(0, count * 60_000)).toBe(said);
});

test.each([
  { language: "en", score: "6.4", signed: "−5.5", day: "22 Nov 2026" },
  { language: "ru", score: "6,4", signed: "−5,5", day: "22 ноя. 2026" },
  { language: "ka", score: "6,4", signed: "−5,5", day: "22 ნოე. 2026" },
] as const)("numbers and days in $language", ({ language, ...expected }) => {
  const words = createWords(language);

  expect(words.score(6.4)).toBe(expected.score);
  expect(words.score(null)).toBe("–");
  expect(words.signed(-5.5)).toBe(expected.signed);
  expect(words.day("2026-11-22")).toBe(expected.day);
});

test("what a value says is not read as a sentence of ours", () => {
  const words = createWords("en");

  expect(words.t("panel:capture.into", { audit: "{{count}} <b>" })).toBe("Capture into “{{count}} <b>”");
  expect(words.maybe("panel:no.such.key")).toBeUndefined();
});
