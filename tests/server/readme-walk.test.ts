import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { read } from "../support/sources.ts";
import { startChildServer } from "./support/child-server.ts";
import { makeFolder } from "./support/make-server.ts";

const [walk] = read("README.md").match(/API=http[\s\S]*?(?=```)/) ?? [];
const hasTools = ["curl", "bash"].every((tool) => spawnSync(tool, ["--version"]).status === 0);

describe.runIf(hasTools)("the walk in the README", () => {
  test("does what it says, line by line", { timeout: 120_000 }, async () => {
    const server = await startChildServer(makeFolder());

    // A machine under load takes its time until the first event.
    const asked = walk!.replace(/API=\S+/, `API=${server.url}/api`).replace("--max-time 2", "--max-time 8");

    const { stdout, stderr, status } = spawnSync("bash", ["-c", asked], { encoding: "utf8" });

    // The last line watches until it is stopped: curl says so with 28.
    expect([stderr, status]).toEqual(["", 28]);
    expect(stdout).toContain('"nextCursor":null');
    expect(stdout).toContain("HTTP/1.1 304");
    expect(stdout).toContain('"trade":"clock repair"');
    expect(stdout).toContain('"code":"changed-meanwhile"');
    expect(stdout).toMatch(/"token":"tps_[\w-]{43}"/);
    expect(stdout).toMatch(/"secret":"whsec_/);
    expect(stdout).toContain("event: changed");
    expect(stdout).not.toContain('"trade":"lamps"');
  });
});
