/** Where more files fail, it was not the load of the machine. */
const TRIED_AGAIN_AT_MOST = 8;

/** One run of test files: how it ended, and each file with what became of its tests. */
export interface TestRun {
  code: number;
  files: readonly TestFile[];
}

export interface TestFile {
  name: string;
  status: "passed" | "failed";
  assertionResults: readonly { status: string }[];
}

/** Runs every test file; the few that failed run once more, each from its start, and what they say then counts. */
export async function tryTwice(
  runTests: (files: readonly string[]) => Promise<TestRun>,
  announce: (files: readonly string[]) => void,
): Promise<TestRun> {
  const first = await runTests([]);
  const failing = first.files.filter(({ status }) => status === "failed").map(({ name }) => name);
  if (failing.length === 0 || failing.length > TRIED_AGAIN_AT_MOST) return first;
  announce(failing);
  const second = await runTests(failing);
  const files = new Map([...first.files, ...second.files].map((file) => [file.name, file]));
  return { code: second.code, files: [...files.values()] };
}
