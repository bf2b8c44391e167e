import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { wordLanguages } from "../shared/checks/define-check.ts";
import { checks } from "../shared/checks/index.ts";
import { commonNotes } from "../shared/words/common.ts";
import { DIGEST_FILE, digestFile, engineDigest } from "./support/engine-digest.ts";
import { filesBelow, importsOf, isSource, ROOT, read } from "./support/sources.ts";

const sources = ["extension", "server", "shared", "tests"].flatMap(filesBelow).filter(isSource);
const camelCase = (noun: string) => noun.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("import walls", () => {
  /** Folder → what its files may import besides themselves. Packages are allowed where not said otherwise. */
  const walls: Record<string, { allowed: string[]; packages?: string[] }> = {
    "shared/method": { allowed: [], packages: [] },
    "shared/language": { allowed: [], packages: [] },
    "shared/snapshot": { allowed: [], packages: ["zod"] },
    "shared/gather": { allowed: ["shared/snapshot"], packages: ["@mozilla/readability"] },
    "shared/facts": { allowed: ["shared/snapshot", "shared/language", "shared/method"] },
    "shared/checks": {
      allowed: ["shared/facts", "shared/method", "shared/language", "shared/snapshot"],
      packages: [],
    },
    "shared/scoring": { allowed: ["shared/checks", "shared/facts", "shared/method", "shared/snapshot"] },
    "shared/audit": {
      allowed: ["shared/scoring", "shared/method", "shared/api", "shared/facts", "shared/checks"],
    },
    "shared/api": {
      allowed: ["shared/scoring", "shared/method", "shared/facts", "shared/checks", "shared/snapshot"],
    },
    shared: { allowed: ["shared"] },
    extension: { allowed: ["shared"] },
    server: { allowed: ["shared", "package.json"] },
  };
  const wallOf = (path: string) => Object.keys(walls).find((folder) => path.startsWith(`${folder}/`));

  test.each(sources.filter((path) => wallOf(path)))("%s", (path) => {
    const folder = wallOf(path)!;
    const { allowed, packages } = walls[folder]!;
    const foreign = importsOf(path).filter((name) => {
      if (name.startsWith("node:") || !/^(?:extension|server|shared|tests|package|\.\.)/.test(name)) {
        const isCore = name.startsWith("node:") && folder.startsWith("shared");
        return isCore || (packages !== undefined && !packages.includes(name));
      }
      return (
        !name.startsWith(`${folder}/`) &&
        !allowed.some((other) => name === other || name.startsWith(`${other}/`))
      );
    });

    expect(foreign, `${path} may import from ${[folder, ...allowed].join(", ")} only`).toEqual([]);
  });
});

describe("the pure half", () => {
  const pure = sources.filter((path) =>
    /^shared\/(?:facts|language|checks|scoring|audit|method|snapshot)\//.test(path),
  );

  test.each(pure)("%s reads no clock, locale, chance or ICU", (path) => {
    const code = read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

    expect(code).not.toMatch(
      /\bIntl\b|localeCompare|toLocale\w+|Date\.now|new Date\b|Math\.random|performance\.|process\.|globalThis/,
    );
  });
});

describe("names", () => {
  const toolNamed = /(?:\.d\.ts|\.config\.ts|\.test\.ts)$/;

  test.each(sources.filter((path) => !toolNamed.test(path)))("%s is kebab-case", (path) => {
    expect(path.split("/").at(-1)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.tsx?$/);
  });

  test.each(sources)("%s is not an attic", (path) => {
    expect(path).not.toMatch(/\/(?:utils?|helpers?|misc|types|constants|manager)\.tsx?$/);
  });
});

describe("checks", () => {
  test("ids are unique", () => {
    const ids = checks.map(({ id }) => id);

    expect(ids).toEqual([...new Set(ids)]);
  });

  test("every check file is registered", () => {
    const files = filesBelow("shared/checks")
      .filter((path) => /^shared\/checks\/[\w-]+\/[\w-]+\.ts$/.test(path) && /defineCheck\(/.test(read(path)))
      .map((path) => path.replace(/^shared\/checks\/|\.ts$/g, ""));

    expect(files.sort(), "add the missing check to its facet's index.ts").toEqual(
      checks.map(({ id }) => id as string).sort(),
    );
  });

  test.each(checks)("$id: file, export and test", ({ id }) => {
    const file = `shared/checks/${id}.ts`;
    const spec = `tests/shared/checks/${id}.test.ts`;

    expect(existsSync(join(ROOT, file)), `${file} should exist: the id is facet/file-name`).toBe(true);
    expect(read(file)).toContain(`export const ${camelCase(id.split("/")[1]!)} = defineCheck(`);
    expect(existsSync(join(ROOT, spec)), `write ${spec}`).toBe(true);
  });

  test.each(checks)("$id: cases for pass, fail, cannot-tell or not-applicable, and a trap", ({ id }) => {
    const kinds = new Set(
      [...read(`tests/shared/checks/${id}.test.ts`).matchAll(/case: "([\w-]+)"/g)].map(([, kind]) => kind),
    );

    expect([...kinds]).toEqual(expect.arrayContaining(["pass", "fail", "adversarial"]));
    expect(
      kinds.has("cannot-tell") || kinds.has("not-applicable"),
      `${id} needs a case where it is not decided`,
    ).toBe(true);
  });

  test.each(checks)("$id: words in every language", ({ words }) => {
    for (const language of wordLanguages) {
      const { title, good, poor, fix, notes = {} } = words[language];

      expect(title.length, "title").toBeGreaterThan(2);
      for (const sentence of [good, poor, fix]) expect(sentence.length, sentence).toBeGreaterThanOrEqual(20);
      expect(Object.keys(notes).sort(), `notes of ${language}`).toEqual(
        Object.keys(words.en.notes ?? {}).sort(),
      );
    }
  });

  test.each(checks)("$id rests on a check of its own facet that exists", ({ id, restsOn }) => {
    if (restsOn === undefined) return;

    expect(restsOn.split("/")[0]).toBe(id.split("/")[0]);
    expect(checks.map((check) => check.id)).toContain(restsOn);
  });

  test("every note and reason has its sentence", () => {
    const missing = checks.flatMap(({ id, words }) => {
      const code = read(`shared/checks/${id}.ts`);
      const keys = [
        ...[...code.matchAll(/\bnote: "([\w-]+)"/g)].map(([, key]) => key!),
        ...[...code.matchAll(/cannotTell\("([\w-]+)"\)/g)].map(([, key]) => key!),
      ];
      return keys
        .filter((key) => !words.en.notes?.[key] && !commonNotes.en[key])
        .map((key) => `${id}: ${key}`);
    });

    expect(missing).toEqual([]);
  });
});

test("the engine's digest is fresh", () => {
  expect(
    read(DIGEST_FILE),
    "run `npm run fix`; if a score can change, raise RUBRIC_VERSION and say so in the change log",
  ).toBe(digestFile(engineDigest()));
});

test("every path that the README names exists", () => {
  const named = [...read("README.md").matchAll(/`((?:extension|server|shared|tests)\/[\w./-]*)`/g)].map(
    ([, path]) => path!,
  );

  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
