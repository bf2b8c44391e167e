import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { describe, expect, onTestFinished, test } from "vitest";
import { ConfigProblem, readConfig } from "../../server/config.ts";
import { explainStorage } from "../../server/explain-storage.ts";
import { startServer } from "../../server/start-server.ts";
import { post } from "./support/captures.ts";
import { listedJobs } from "./support/listed-jobs.ts";
import { makeFolder, makeServer } from "./support/make-server.ts";

const start = (folder: string, variables: Record<string, string> = {}) =>
  startServer(readConfig({ PORT: "0", TENPOINT_DATA: folder, ...variables }), {
    version: "0.0.0",
    startJobs: async () => ({ ...listedJobs(), close: async () => undefined }),
    reportBug: () => undefined,
  }).then((server) => {
    onTestFinished(() => server.close());
    return server;
  });

/** A database server that answers every request with a status. */
async function answering(status: number): Promise<string> {
  const server = createServer((_, answer) => answer.writeHead(status).end("{}")).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  onTestFinished(() => void server.close());
  // safe: it listens on a port
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  {
    name: "a database that is none",
    spoil: (folder: string) => {
      mkdirSync(folder);
      writeFileSync(join(folder, "tenpoint.db"), "x".repeat(9_000));
      return {};
    },
    message: /tenpoint\.db is no database of Tenpoint's, or is damaged\. Put a backup/,
  },
  {
    name: "a file in the place of the folder",
    spoil: (folder: string) => {
      writeFileSync(folder, "");
      return {};
    },
    message: /tenpoint\.db cannot be made: a file stands where a folder must be/,
  },
  {
    name: "a database server that is not there",
    spoil: () => ({ DATABASE_URL: "http://127.0.0.1:1" }),
    message: /The database at 127\.0\.0\.1:1 does not answer\. Look whether it runs, and at DATABASE_URL/,
  },
  {
    name: "a database server that refuses the token",
    spoil: async () => ({ DATABASE_URL: await answering(401) }),
    message: /does not let Tenpoint in\. Look at DATABASE_AUTH_TOKEN/,
  },
  {
    name: "an address of another machine",
    spoil: () => ({ HOST: "192.0.2.1", PUBLIC_URL: "https://tenpoint.example" }),
    message: /192\.0\.2\.1 is no address of this machine\. Say in HOST/,
  },
])("$name is told in a sentence that says what to do", async ({ spoil, message }) => {
  const folder = join(makeFolder(), "data");
  const variables = await spoil(folder);

  const problem = await start(folder, variables).catch((error: unknown) => error);

  expect(problem).toBeInstanceOf(ConfigProblem);
  expect(problem).toMatchObject({ message: expect.stringMatching(message) });
});

test("a database that another program holds is told of, and opened once it lets go", {
  timeout: 120_000,
}, async () => {
  const folder = makeFolder();
  const other = createClient({ url: `file:${join(folder, "tenpoint.db")}` });
  const held = await other.transaction("write");
  await held.execute("create table theirs (id integer)");

  const problem = await start(folder).catch((error: unknown) => error);

  expect(problem).toMatchObject({ message: expect.stringMatching(/is held by another program/) });
  held.close();
  other.close();
  expect((await start(folder)).url).toMatch(/^http/);
});

test.each([
  { code: "SQLITE_FULL", message: /no room left on the disk/ },
  { code: "SQLITE_READONLY", message: /cannot be written/ },
  { code: "EACCES", message: /cannot be written/ },
])("$code, however deep the drivers wrap it", ({ code, message }) => {
  const error = new Error("Failed query", { cause: Object.assign(new Error("no"), { code }) });

  expect(explainStorage(error, "data")).toMatchObject({ message: expect.stringMatching(message) });
});

test("what is no trouble of the storage stays as it came", () => {
  const bug = new TypeError("x is not a function");

  expect(explainStorage(bug, "data")).toBe(bug);
});

test("the folder that a server makes for its data is nobody else's", async () => {
  const parent = makeFolder();
  chmodSync(parent, 0o755);

  await start(join(parent, "data"));

  expect(statSync(join(parent, "data")).mode & 0o777).toBe(0o700);
});

describe("a server that runs", () => {
  test.each([
    {
      name: "no room is left",
      pragma: "max_page_count = 1",
      told: "The server's disk is full, so nothing was kept. Tell whoever runs it",
    },
    {
      name: "it may not write",
      pragma: "query_only = 1",
      told: "The server cannot write to its own data, so nothing was kept. Tell whoever runs it",
    },
  ])("says so where $name, and shows what is there", async ({ pragma, told }) => {
    const { client, request, database, bugs } = await makeServer();
    await client.call("createAudit", { body: { name: "Clocks" } });
    await database.client.execute(`pragma ${pragma}`);

    const answer = await request("/api/audits", post({ name: "x".repeat(120), sites: manySites }));

    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ code: "broken", message: expect.stringContaining(told) });
    expect(bugs).toHaveLength(1);
    expect((await client.call("listAudits", { query: {} })).items.map(({ name }) => name)).toEqual([
      "Clocks",
    ]);
  });

  test("leaves nothing of a screenshot that could not be written whole", () => {
    const folder = makeFolder();
    const script = `
      import { folderStore } from ${JSON.stringify(new URL("../../server/storage/screenshot-store.ts", import.meta.url).href)};
      const problem = await folderStore(process.argv[1]).put(new Uint8Array(300_000), "image/png").catch(({ code }) => code);
      console.log(problem);`;

    // Files of more than 64 blocks of 512 bytes are refused to the process.
    const told = execFileSync("sh", [
      "-c",
      'ulimit -f 64; exec "$0" --input-type=module -e "$1" "$2"',
      process.execPath,
      script,
      folder,
    ]);

    expect(told.toString().trim()).toBe("EFBIG");
    expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((at) => at.isFile())).toEqual(
      [],
    );
  });
});

/** Enough to need more room than there is. */
const manySites = Array.from({ length: 20 }, (_, at) => ({
  name: "y".repeat(120),
  url: `https://${at}.example/${"z".repeat(2_000)}`,
}));
