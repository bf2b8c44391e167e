import { expect, test } from "vitest";
import { readMatrixCsv, writeMatrixCsv } from "../../../extension/audits/matrix-csv.ts";
import { sourcesOf } from "../../../extension/audits/merge-local.ts";
import { tableWords } from "../../../extension/audits/table-words.ts";
import { mergeAudit } from "../../../shared/audit/merge-audit.ts";

const read = (text: string) => readMatrixCsv(text, "Clocks", "en", tableWords);
/** A table that was taken in, as touchpoint, site and score. */
function taken(text: string) {
  const audit = read(text);
  if ("problem" in audit) return audit;
  return audit.ratings.map(({ touchpointId, siteId, score }) => [
    audit.touchpoints.find(({ id }) => id === touchpointId)?.name,
    audit.sites.find(({ id }) => id === siteId)?.name,
    score,
  ]);
}

test.each([
  { case: "one score", text: "Touchpoint,Reed\nContact page,7.5", scores: [["Contact page", "Reed", 7.5]] },
  {
    case: "semicolons and commas, as Russian spreadsheets write",
    text: "Точка контакта;Важность;Маятник\r\nВывеска;8;6,5\r\n",
    scores: [["Вывеска", "Маятник", 6.5]],
  },
  { case: "a quoted name with a comma", text: 'T,"Reed, Son"\nDoor,3', scores: [["Door", "Reed, Son", 3]] },
  { case: "blank cells and dashes", text: "T,A,B\nDoor,,–\nSign,4,", scores: [["Sign", "A", 4]] },
  { case: "the mark of UTF-8", text: "\uFEFFT,A\nDoor,0", scores: [["Door", "A", 0]] },
])("$case: is read", ({ text, scores }) => {
  expect(taken(text)).toEqual(scores);
});

test.each([
  { case: "nothing", text: "", problem: { problem: "no-table" } },
  { case: "a row of names alone", text: "T,A", problem: { problem: "no-table" } },
  { case: "no site", text: "T\nDoor", problem: { problem: "no-sites" } },
  {
    case: "a score above ten",
    text: "T,A\nDoor,11",
    problem: { problem: "not-a-score", row: 2, column: 2, said: "11" },
  },
  {
    case: "words for a score",
    text: "T,A\nDoor,5\nSign,good",
    problem: { problem: "not-a-score", row: 3, column: 2, said: "good" },
  },
  {
    case: "an importance of nothing",
    text: "T,Importance,A\nDoor,0,5",
    problem: { problem: "not-importance", row: 2, column: 2, said: "0" },
  },
  {
    case: "a wrong address",
    text: "T,A\nAddress,not an address\nDoor,5",
    problem: { problem: "not-an-address", row: 2, column: 2, said: "not an address" },
  },
])("$case: is told of", ({ text, problem }) => {
  expect(read(text)).toEqual(problem);
});

test("a catalogue's touchpoint is found by its name, others are added, the first site is the own one", () => {
  const audit = read(
    "Touchpoint,Importance,Reed,Tick\nAddress,,reed.example,\nContact page,9,5,6\nDoor bell,,1,2",
  );
  if ("problem" in audit) throw new Error(audit.problem);
  const named = (name: string) => audit.touchpoints.filter((touchpoint) => touchpoint.name === name);

  expect(named("Contact page")).toMatchObject([{ catalogueKey: "contact-page", importance: 9 }]);
  expect(named("Door bell")).toMatchObject([{ catalogueKey: null, scoredBy: { by: "people" } }]);
  expect(audit.sites).toMatchObject([
    { name: "Reed", isOwn: true, homeUrl: "https://reed.example/", patterns: ["reed.example"] },
    { name: "Tick", isOwn: false, homeUrl: "", patterns: [] },
  ]);
});

test("what a spreadsheet would run as a formula is written as words, and read back as it was", () => {
  const audit = read('T,Reed\n"=HYPERLINK(""http://evil.example"")",5\n@SUM(A1),6');
  if ("problem" in audit) throw new Error(audit.problem);
  const words = tableWords[0];
  if (!words) throw new Error("no words");

  const written = writeMatrixCsv(mergeAudit(sourcesOf(audit, [], [])), words);

  expect(written.split("\r\n").filter((line) => /^"?[=@+]/.test(line))).toEqual([]);
  expect(taken(written)).toEqual([
    ['=HYPERLINK("http://evil.example")', "Reed", 5],
    ["@SUM(A1)", "Reed", 6],
  ]);
});
