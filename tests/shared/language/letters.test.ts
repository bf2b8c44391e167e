import { describe, expect, test } from "vitest";
import { letters } from "../../../shared/language/letters.ts";

const ours = letters(String.raw`^\p{L}$`, "u");
const theirs = /^\p{L}$/u;
/** Given to a character or not yet, and what stands with a letter. */
const NO_SIGN_OF_ITS_OWN = /^(?:\p{Cn}|\p{M}|\p{Lm}|\p{Nl})$/u;

const differing = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).filter(
    (sign) => ours.test(sign) !== theirs.test(sign) && !NO_SIGN_OF_ITS_OWN.test(sign),
  );

describe("letters written out as ranges", () => {
  test.each([
    { block: "Latin, Greek, Cyrillic, Armenian, Hebrew", from: 0x0000, to: 0x05ff },
    { block: "Arabic", from: 0x0600, to: 0x06ff },
    { block: "Georgian", from: 0x10a0, to: 0x10ff },
    { block: "Georgian capitals", from: 0x1c90, to: 0x1cbf },
    { block: "Latin and Greek with marks", from: 0x1e00, to: 0x1fff },
    { block: "punctuation, currencies, arrows, boxes", from: 0x2000, to: 0x20ff },
    { block: "kana", from: 0x3000, to: 0x30ff },
    { block: "Chinese signs", from: 0x4e00, to: 0x9fff },
    { block: "Korean syllables", from: 0xac00, to: 0xd7a3 },
    { block: "wide forms", from: 0xff00, to: 0xffef },
  ])("are those that Unicode calls so: $block", ({ from, to }) => {
    expect(differing(from, to)).toEqual([]);
  });

  test.each([
    { name: "outside of brackets", pattern: /^a\p{L}*$/u, yes: ["abc", "aБვ"], no: ["a1", "a-"] },
    { name: "within brackets", pattern: /^[\p{L}\d'-]+$/u, yes: ["o'Neil-2", "ქ-3"], no: ["a b", "a]"] },
    { name: "shut out", pattern: /^[^\p{L}]+$/u, yes: ["12 - 3"], no: ["12a"] },
    { name: "around a word", pattern: /(?<!\p{L})час(?!\p{L})/u, yes: ["в час дня"], no: ["часы", "сейчас"] },
    { name: "beside a bracket that is text", pattern: /^\[\p{L}\]$/u, yes: ["[я]"], no: ["[1]"] },
    { name: "in either case", pattern: /^ÜБ\p{L}$/iu, yes: ["üбч"], no: ["uбч"] },
  ])("$name", ({ pattern, yes, no }) => {
    const written = letters(pattern.source, pattern.flags);
    expect(written.source).not.toContain("\\p{L}");
    expect(yes.filter((text) => !written.test(text))).toEqual([]);
    expect(no.filter((text) => written.test(text))).toEqual([]);
  });
});
