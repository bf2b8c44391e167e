import { expect, test } from "vitest";
import { readCsv, writeCsv } from "../../../extension/audits/csv.ts";

test.each([
  {
    case: "plain cells",
    text: "a,b\nc,d",
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  {
    case: "a last line end, and blank lines",
    text: "a,b\r\n\r\nc,d\r\n",
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  { case: "a separator and a quote in quotes", text: '"a,""x""",b', rows: [['a,"x"', "b"]] },
  { case: "a line end in quotes", text: '"a\nb",c', rows: [["a\nb", "c"]] },
  {
    case: "semicolons, with commas in numbers",
    text: "a;1,5\nb;2",
    rows: [
      ["a", "1,5"],
      ["b", "2"],
    ],
  },
  { case: "tabs", text: "a\tb", rows: [["a", "b"]] },
  { case: "a quote inside a word", text: 'the 6" clock,b', rows: [['the 6" clock', "b"]] },
  { case: "nothing", text: "\uFEFF", rows: [] },
])("$case are read", ({ text, rows }) => {
  expect(readCsv(text)).toEqual(rows);
});

test.each([
  ["a formula", "=1+1", "'=1+1"],
  ["a formula behind a plus", "+cmd|'/c calc'!A0", "'+cmd|'/c calc'!A0"],
  ["a name after an at sign", "@SUM(A1)", "'@SUM(A1)"],
  ["a dash", "-2+3", "'-2+3"],
  ["quotes and separators", 'say "a", b', '"say ""a"", b"'],
])("%s is written so that it stays words, and read back as it was", (_, said, cell) => {
  const written = writeCsv([[said, 7.5]]);

  expect(written).toBe(`\uFEFF${cell},7.5`);
  expect(readCsv(written)).toEqual([[said, "7.5"]]);
});
