import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { makeServer } from "../server/support/make-server.ts";
import { runCommand } from "../support/run-command.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const COMMANDS = ["score", "audit", "check", "rescore", "team", "backup", "restore", "bench"];

test.each([{ args: ["help"] }, { args: ["--help"] }, { args: [] }])(
  "$args prints every command",
  async ({ args }) => {
    const { code, lines, told } = await runCommand(args);

    expect({ code, told }).toEqual({ code: 0, told: [] });
    for (const command of COMMANDS) expect(lines.join("\n")).toMatch(new RegExp(`^ {2}${command} `, "m"));
  },
);

test.each(COMMANDS)("%s --help prints how it is called, and does nothing", async (command) => {
  const { code, lines, told } = await runCommand([command, "--help"]);

  expect({ code, told }).toEqual({ code: 0, told: [] });
  expect(lines.join("\n")).toMatch(new RegExp(`^ {2}${command} `));
});

test("--version prints the version", async () => {
  expect(await runCommand(["--version"])).toEqual({ code: 0, lines: [packageJson.version], told: [] });
});

test.each([
  { args: ["scoer"], told: /^There is no command scoer\. There are:/ },
  { args: ["constructor"], told: /^There is no command constructor\./ },
  { args: ["score", "--frob"], told: /^Unknown option '--frob'\.\n\n {2}score / },
  { args: ["rescore", "--verify"], told: /^Option '--verify <value>' argument missing\.\n\n {2}rescore / },
  { args: ["check", "page.html"], told: /^Name what to check, and the bar/ },
])("$args is told what is wrong and how to ask, with exit code 2", async ({ args, told }) => {
  const ran = await runCommand(args);

  expect({ code: ran.code, lines: ran.lines }).toEqual({ code: 2, lines: [] });
  expect(ran.told.join("\n")).toMatch(told);
});

test("files that cannot be read or written are told of before anything is done", async () => {
  const folder = scratchFolder();
  const bad = join(folder, "bad.json");
  writeFileSync(bad, "{bad");
  const named = join(folder, "folder.json");
  mkdirSync(named);
  const site = "http://127.0.0.1:1/";
  const cases = [
    { args: ["check", bad, "--min", "5"], told: /is no audit as tenpoint audit --json prints it/ },
    { args: ["check", named, "--min", "5"], told: /is no audit as tenpoint audit --json prints it/ },
    { args: ["score", "x.html", "--save-snapshots", bad], told: /cannot be made a folder/ },
    { args: ["audit", site, "--html", join(folder, "none", "a.html")], told: /there is no folder .*none/ },
    { args: ["audit", site, "--html", folder], told: /is a folder/ },
  ];

  for (const { args, told } of cases) {
    const ran = await runCommand(args);
    expect({ code: ran.code, lines: ran.lines }, args.join(" ")).toEqual({ code: 2, lines: [] });
    expect(ran.told.join("\n")).toMatch(told);
  }
});

test.each([{ args: ["rescore"] }, { args: ["backup", "x.tar.gz"] }])(
  "$args where nothing is stored makes no store of its own",
  async ({ args }) => {
    const folder = join(scratchFolder(), "none");

    const { code, told } = await runCommand(args, { env: { TENPOINT_DATA: folder, DATABASE_URL: "" } });

    expect(code).toBe(1);
    expect(told.join("\n")).toMatch(/^Nothing is stored at .*none.*TENPOINT_DATA/);
    expect(existsSync(folder)).toBe(false);
  },
);

test("what the system refuses is told", async () => {
  const { folder } = await makeServer();
  const file = join(scratchFolder(), "file");
  writeFileSync(file, "");

  const { code, told } = await runCommand(["backup", join(file, "below.tar.gz")], {
    env: { TENPOINT_DATA: folder, DATABASE_URL: "" },
  });

  expect(code).toBe(1);
  expect(told).toEqual([expect.stringMatching(/^The system does not let this be done: E[A-Z]+: /)]);
});

test("a setting that is wrong is named", async () => {
  const { code, told } = await runCommand(["rescore"], { env: { PORT: "many" } });

  expect(code).toBe(1);
  expect(told).toEqual([expect.stringContaining("PORT must be a number")]);
});
