import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Terminal } from "../../server/cli/command.ts";
import { start } from "../../server/cli/start.ts";
import { startChildServer } from "../server/support/child-server.ts";
import { makeFolder } from "../server/support/make-server.ts";
import { ROOT } from "../support/sources.ts";

/** What `npm start` tells where a server answers on the port already. */
async function startBeside(url: string, args: readonly string[]) {
  const told: string[] = [];
  const terminal: Terminal = {
    input: process.stdin,
    print: () => undefined,
    tell: (line) => told.push(line),
    isInteractive: false,
    folder: process.cwd(),
    env: { ...process.env, HOST: "127.0.0.1", PORT: new URL(url).port, TENPOINT_DATA: makeFolder() },
    signal: new AbortController().signal,
  };
  return { code: await start(args, terminal), told };
}

test("started twice, the first one is pointed to", async () => {
  const { url } = await startChildServer(makeFolder());

  expect(await startBeside(url, [])).toEqual({
    code: 0,
    told: [`Tenpoint is running already, at ${url}/`],
  });
});

test("sites that are named while a server runs are given to it", async () => {
  const { url, client } = await startChildServer(makeFolder());

  const { code, told } = await startBeside(url, ["www.own.example", "https://rival.example/shop"]);

  const { items } = await client.call("listAudits");
  const { audit, sites } = await client.call("getAudit", { params: { id: items[0]!.id } });
  const jobs = await client.call("listJobs", { params: { id: audit.id } });
  expect({ code, told }).toEqual({
    code: 0,
    told: [expect.stringContaining(`${url}/audits/${audit.id}`)],
  });
  expect(sites.map(({ name, homeUrl, isOwn }) => [name, homeUrl, isOwn])).toEqual([
    ["own.example", "https://www.own.example/", true],
    ["rival.example", "https://rival.example/shop", false],
  ]);
  expect(jobs.items).toMatchObject([{ kind: "sweep", state: "waiting" }]);
});

test("a file is no site", async () => {
  const { url } = await startChildServer(makeFolder());

  expect(await startBeside(url, ["package.json"])).toEqual({
    code: 1,
    told: [expect.stringContaining("package.json is a file. Give the addresses of sites")],
  });
});

test.each(["start", "test", "bench"])("%s without Chromium ends at once, with what to do", (command) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "server/cli/bootstrap.mjs"), command],
    { env: { ...process.env, CHROME_PATH: "/nowhere/chromium" }, encoding: "utf8" },
  );

  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toBe(
    "Chromium is not at /nowhere/chromium, which CHROME_PATH names. Set CHROME_PATH to where it is, or take it away and use the machine's own (on Debian: apt-get install -y chromium).\n",
  );
});
