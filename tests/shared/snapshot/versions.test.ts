import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scoreSnapshot } from "../../../shared/scoring/score-snapshot.ts";
import { partNames, SNAPSHOT_VERSION, type Snapshot, snapshot } from "../../../shared/snapshot/index.ts";
import { migrate } from "../../../shared/snapshot/versions/index.ts";
import { ROOT, read } from "../../support/sources.ts";

const EXAMPLES = "tests/shared/snapshot/examples";
const versions = Array.from({ length: SNAPSHOT_VERSION }, (_, at) => at + 1);
/** One contact page in Georgian, as each version's own gatherer read it. */
const example = (version: number): unknown => JSON.parse(read(`${EXAMPLES}/v${version}.json`));

describe("every version of a snapshot", () => {
  test("has an example, and a step to the next", () => {
    expect(readdirSync(join(ROOT, EXAMPLES)).sort()).toEqual(versions.map((version) => `v${version}.json`));
    expect(readdirSync(join(ROOT, "shared/snapshot/versions")).sort()).toEqual(
      ["index.ts", ...versions.slice(1).map((version) => `v${version - 1}-to-v${version}.ts`)].sort(),
    );
  });

  test.each(versions)("%i is of its own version, is read today, and can be scored", (version) => {
    const stored = example(version);

    expect(stored).toMatchObject({ version });
    const read = snapshot.parse(stored);
    expect(read.version).toBe(SNAPSHOT_VERSION);
    const { checks, kind, language } = scoreSnapshot(read).scorecard;
    expect([kind, language]).toEqual(["contact", "ka"]);
    expect(checks.filter(({ outcome }) => outcome === "broken")).toEqual([]);
    for (const part of Object.keys(read.parts)) expect(partNames).toContain(part);
  });

  test.each(versions)("%i reads the same when it is read again", (version) => {
    const once = snapshot.parse(example(version));

    expect(snapshot.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });
});

describe("from version 1", () => {
  const old = () => example(1) as Snapshot;

  test("what its gatherer did not know of is named, and what stands in it is left as it is", () => {
    const { parts, missing } = snapshot.parse(old());

    expect(missing.surfaces).toBe("older-snapshot");
    expect(parts).toEqual(old().parts);
  });

  test("a reason that was given stays", () => {
    const { layout: _, ...parts } = old().parts;

    expect(snapshot.parse({ ...old(), parts, missing: { layout: "a style sheet threw" } }).missing).toEqual({
      layout: "a style sheet threw",
      surfaces: "older-snapshot",
    });
  });

  test("checks that need what it lacks cannot tell, and say which part", () => {
    const { checks } = scoreSnapshot(snapshot.parse(old())).scorecard;

    const reasons = new Set(
      checks.flatMap(({ reason }) => (reason?.startsWith("part-missing") ? reason : [])),
    );
    expect([...reasons]).toEqual(["part-missing:surfaces"]);
  });
});

describe("of today's version", () => {
  const today = () => example(SNAPSHOT_VERSION) as Snapshot;

  test("a part that is absent without a reason is refused", () => {
    const { links: _, ...parts } = today().parts;

    expect(snapshot.safeParse({ ...today(), parts }).error?.issues[0]?.message).toContain("does not say why");
    expect(
      snapshot.safeParse({ ...today(), parts, missing: { ...today().missing, links: "gone" } }).success,
    ).toBe(true);
  });
});

test.each([
  { name: "a newer one", value: { version: SNAPSHOT_VERSION + 1, parts: 1 } },
  { name: "one without a version", value: { parts: {} } },
  { name: "a version that is none", value: { version: "1" } },
  { name: "version 0", value: { version: 0 } },
  { name: "half a version", value: { version: 1.5 } },
  { name: "no object", value: "snapshot" },
  { name: "nothing", value: null },
])("$name is left as it came, and refused by the schema", ({ value }) => {
  expect(migrate(value)).toBe(value);
  expect(snapshot.safeParse(value).success).toBe(false);
});

test.each([{ parts: null }, { parts: [], missing: "no" }, { missing: { surfaces: 1 } }])(
  "an old one that is none (%j) is refused, and nothing throws",
  (rest) => {
    expect(snapshot.safeParse({ version: 1, ...rest }).success).toBe(false);
  },
);
