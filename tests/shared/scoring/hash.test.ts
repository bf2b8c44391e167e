import { expect, test } from "vitest";
import { hashOf } from "../../../shared/scoring/hash.ts";

test.each([
  { name: "the order of keys", a: { a: 1, b: 2 }, b: { b: 2, a: 1 } },
  { name: "a key without a value", a: { a: 1, b: undefined }, b: { a: 1 } },
  { name: "a way through JSON", a: { a: [1.0, "é", -0] }, b: JSON.parse('{"a":[1,"\\u00e9",0]}') },
])("$name makes no difference", ({ a, b }) => {
  expect(hashOf(a)).toBe(hashOf(b));
});

test("half a character, where a page cut its text within an emoji, has a hash, before and after JSON", () => {
  const cut = { text: "Sale 🎉".slice(0, 6), ["🎉".slice(0, 1)]: 1 };

  expect(hashOf(cut)).toBe(hashOf(JSON.parse(JSON.stringify(cut))));
  expect(hashOf("a\ud83c")).toBe(hashOf("a\ufffd"));
  expect(hashOf("a\udf89b")).not.toBe(hashOf("ab"));
});

test("whole emoji and texts about escapes are left alone", () => {
  const [whole, halved] = ["🎉", "\ud83c\\udf89"];

  expect(hashOf(whole)).not.toBe(hashOf("\ufffd\ufffd"));
  expect(hashOf("\\ud83c")).not.toBe(hashOf("\\\ufffd"));
  expect(hashOf("\\\\ud83c")).not.toBe(hashOf("\\\\ufffd"));
  expect(hashOf(halved)).not.toBe(hashOf(whole));
});
