import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { page } from "../support/pages.ts";
import { runCommand } from "../support/run-command.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const CONTACTS = page(
  `<h1>Contacts</h1><p>Call us: <a href="tel:+442079460123">020 7946 0123</a></p><p><a href="mailto:hello@shop.example">hello@shop.example</a></p>
  <form action="/send" method="post"><label for=n>Name</label><input id=n name=name><label for=m>Message</label><textarea id=m name=message></textarea><button>Send</button></form>`,
);

function save(folder: string, name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o644 });
  return path;
}

const parse = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));

test("a line for each input in their order, errors among them, and exit code 0", async () => {
  const folder = scratchFolder();
  const good = save(folder, "contacts.html", CONTACTS);
  const empty = save(folder, "empty.html", "");
  const pdf = save(folder, "offer.html", "%PDF-1.7 …");

  const { code, lines } = await runCommand(["score", good, "-", "--json"], {
    input: [
      empty,
      "",
      join(folder, "nothing.html"),
      pdf,
      "ftp://shop.example/",
      "http://127.0.0.1:1/",
      good,
    ].join("\n"),
  });

  expect(code).toBe(0);
  expect(
    parse(lines).map(({ input, error }) => [input.replace(`${folder}/`, ""), error?.code ?? null]),
  ).toEqual([
    ["contacts.html", null],
    ["empty.html", "empty-page"],
    ["nothing.html", "file-not-found"],
    ["offer.html", "pdf"],
    ["ftp://shop.example/", "not-an-address"],
    ["http://127.0.0.1:1/", "not-an-address"],
    ["contacts.html", null],
  ]);
  for (const { error } of parse(lines)) if (error) expect(error.message).toMatch(/^.{20,}[.?]$/);
});

test("the fields of a line", async () => {
  const path = save(scratchFolder(), "contacts.html", CONTACTS);

  const [line] = parse((await runCommand(["score", path])).lines);

  expect(Object.keys(line)).toEqual([
    "input",
    "url",
    "status",
    "kind",
    "kindConfidence",
    "language",
    "score",
    "level",
    "coverage",
    "rubric",
    "snapshotHash",
    "scorecardHash",
    "context",
    "conditions",
    "facets",
    "checks",
    "facts",
    "timings",
    "error",
  ]);
  expect(line).toMatchObject({
    input: path,
    status: null,
    language: "en",
    conditions: { source: "cli", device: "desktop", transport: "file" },
    facts: {
      notFound: { verdict: "no" },
      channels: expect.arrayContaining([expect.objectContaining({ type: "phone", value: "+442079460123" })]),
      forms: [{ purpose: "contact", fields: [{ name: "name" }, { name: "message" }, { purpose: "submit" }] }],
      text: { language: "en" },
    },
    error: null,
  });
  expect(line.checks.filter(({ outcome }: { outcome: string }) => outcome === "broken")).toEqual([]);
  expect(Object.keys(line.timings)).toEqual(["loadMs", "gatherMs", "deriveMs", "scoreMs"]);
});

test("the same file twice gives the same bytes but for the timings, and so does its stored snapshot", async () => {
  const folder = scratchFolder();
  const path = save(
    folder,
    "dice.html",
    page(
      `<h1>Shop</h1><p id=a></p><script>a.textContent = Math.random()</script><style>@keyframes x{from{opacity:0}}h1{animation:x 9s}</style>`,
    ),
  );
  const snapshots = join(folder, "snapshots");

  const first = await runCommand(["score", path, "--save-snapshots", snapshots]);
  const second = await runCommand(["score", path]);
  const [file] = readdirSync(snapshots);
  const stored = await runCommand(["score", "--from-snapshot", join(snapshots, file!)]);

  const [one, two, three] = [first, second, stored].flatMap(({ lines }) => parse(lines));
  expect({ ...two, timings: null }).toEqual({ ...one, timings: null });
  expect(three.scorecardHash).toBe(one.scorecardHash);
  expect(three.timings).toMatchObject({ loadMs: null, gatherMs: null });
});

test("what a person knows of a page is part of its context", async () => {
  const path = save(scratchFolder(), "x.html", page("<h1>x</h1><p>y</p>"));

  const [line] = parse((await runCommand(["score", path, "--kind", "contact", "--country", "GE"])).lines);

  expect(line).toMatchObject({
    kind: "contact",
    kindConfidence: 1,
    context: { kind: "contact", country: "GE" },
  });
});

test.each([
  { name: "no input", args: ["score"] },
  { name: "an unknown option", args: ["score", "x.html", "--nonsense"] },
  { name: "a kind that is none", args: ["score", "x.html", "--kind", "nonsense"] },
  { name: "an unknown command", args: ["nonsense"] },
])("$name is told how to ask, with exit code 2", async ({ args }) => {
  const { code, lines, told } = await runCommand(args);

  expect({ code, lines }).toEqual({ code: 2, lines: [] });
  expect(told.join("\n")).not.toBe("");
});

test("a missing Chromium is one sentence with the command that gets it", async () => {
  const { code, lines, told } = await runCommand(["score", "https://shop.example/"], {
    env: { CHROME_PATH: "/nowhere/chromium" },
  });

  expect({ code, lines }).toEqual({ code: 1, lines: [] });
  expect(told).toEqual([expect.stringContaining("apt-get install -y chromium")]);
});

test.each([
  { bar: "0", code: 0 },
  { bar: "9.5", code: 1 },
])("the bar at $bar ends with code $code", async ({ bar, code }) => {
  const path = save(scratchFolder(), "contacts.html", CONTACTS);

  expect((await runCommand(["check", path, "--min", bar])).code).toBe(code);
});
