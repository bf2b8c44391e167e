import { expect, test } from "vitest";
import { type TestFile, tryTwice } from "../../server/cli/try-twice.ts";

const file = (name: string, status: TestFile["status"]): TestFile => ({
  name,
  status,
  assertionResults: [{ status }],
});
const many = (count: number) => Array.from({ length: count }, (_, at) => `${at}.test.ts`);

test.each([
  { run: "all pass", fail: [[]], runs: [[]], passes: true },
  {
    run: "one is late the first time",
    fail: [["a.test.ts"], []],
    runs: [[], ["a.test.ts"]],
    passes: true,
  },
  {
    run: "one fails twice",
    fail: [["a.test.ts"], ["a.test.ts"]],
    runs: [[], ["a.test.ts"]],
    passes: false,
  },
  { run: "many fail", fail: [many(9)], runs: [[]], passes: false },
])("$run: passes $passes", async ({ fail, runs, passes }) => {
  const ran: (readonly string[])[] = [];
  const announced: (readonly string[])[] = [];
  const all = ["fine.test.ts", ...new Set(fail.flat())];

  const { code, files } = await tryTwice(
    async (asked) => {
      const failing: readonly string[] = fail[ran.push(asked) - 1] ?? [];
      const looked = asked.length > 0 ? asked : all;
      return {
        code: failing.length > 0 ? 1 : 0,
        files: looked.map((name) => file(name, failing.includes(name) ? "failed" : "passed")),
      };
    },
    (again) => announced.push(again),
  );

  expect(ran).toEqual(runs);
  expect(announced).toEqual(runs.slice(1));
  expect(files.map(({ name }) => name)).toEqual(all);
  expect({ code, isGreen: files.every(({ status }) => status === "passed") }).toEqual({
    code: passes ? 0 : 1,
    isGreen: passes,
  });
});

test("a run that could not report is not taken for a late one", async () => {
  const ran: (readonly string[])[] = [];

  const result = await tryTwice(
    async (asked) => {
      ran.push(asked);
      return { code: 1, files: [] };
    },
    () => undefined,
  );

  expect(ran).toEqual([[]]);
  expect(result).toEqual({ code: 1, files: [] });
});
