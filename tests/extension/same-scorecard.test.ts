import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadBundles } from "../../server/lab/gather-page.ts";
import { openLab } from "../../server/lab/lab.ts";
import { type Scored, scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import { type Snapshot, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { ROOT } from "../support/sources.ts";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { type RealServer, startRealServer } from "./support/real-server.ts";
import { richContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

const places = ["extension", "command line", "server's lab"] as const;
type Place = (typeof places)[number];

let folder: string;
let chromium: ExtensionBrowser;
let server: RealServer;
let site: PageServer;
let panel: Page;
let auditId: string;
const snapshots = {} as Record<Place, Snapshot>;

const run = promisify(execFile);
const tenpoint = async (...args: string[]) =>
  (
    await run(process.execPath, [join(ROOT, "server/cli/run.ts"), "tenpoint", ...args], {
      maxBuffer: 10_000_000,
    })
  ).stdout;

/** Scores in the panel's own engine: the engine as a bundler makes it for the extension, within the extension's page. */
let engine: string;
const scoreInPanel = (snapshot: Snapshot) =>
  panel.evaluate(
    `(() => { ${engine}; return tenpointEngine.scoreSnapshot(${JSON.stringify(snapshot)}).scorecardHash; })()`,
  ) as Promise<string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tenpoint-same-"));
  [chromium, server, site] = await Promise.all([
    launchWithExtension(),
    startRealServer(folder),
    servePages({ "/contact": richContact }),
  ]);
  const url = `${site.origin}/contact`;
  const audit = await server.client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: `${site.origin}/` }] },
  });
  auditId = audit.id;

  const tab = await chromium.openTab(url);
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.reload();
  panel = await chromium.click(tab);
  await waitForWords(panel, /of 10/);
  await press(panel, /^Connect a server/);
  await panel.$eval("input[name=server]", (input) => {
    input.value = "";
  });
  await panel.type("input[name=server]", server.origin);
  await press(panel, /^Connect$/);
  await waitForWords(panel, /Which audit\?/);
  await press(panel, /^Clocks/);
  await panel.waitForFunction(
    () => document.querySelectorAll('.place-fields select[name="touchpoint"] option').length > 2,
  );
  await press(panel, /^Capture into/);
  await waitForWords(panel, /Captured · Clocks/);
  const [capture] = (await server.client.call("listCaptures", { params: { id: auditId }, query: {} })).items;
  snapshots.extension = snapshotSchema.parse(
    await server.client.call("captureSnapshot", { params: { id: capture?.id ?? "" } }),
  );

  const saved = join(folder, "saved");
  await tenpoint("score", url, "--save-snapshots", saved);
  snapshots["command line"] = snapshotSchema.parse(
    JSON.parse(readFileSync(join(saved, readdirSync(saved)[0] ?? ""), "utf8")),
  );

  const lab = openLab({
    bundles: loadBundles(),
    chromium: { executable: process.env.CHROME_PATH, sandbox: !process.env.TENPOINT_NO_SANDBOX },
    source: "lab",
  });
  snapshots["server's lab"] = (await lab.visit({ kind: "network", url })).snapshot;
  await lab.close();

  const built = await build({
    entryPoints: [join(ROOT, "shared/scoring/score-snapshot.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "tenpointEngine",
    write: false,
    tsconfigRaw: {},
  });
  engine = built.outputFiles[0]?.text ?? "";
});
afterAll(async () => {
  await chromium?.close();
  await Promise.all([server?.running.close(), site?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe.each(places)("a snapshot saved by the %s", (place) => {
  test("has the same scorecard hash wherever it is scored", async () => {
    const snapshot = snapshots[place];
    const file = join(folder, `${place.replace(/\W/g, "-")}.json`);
    writeFileSync(file, JSON.stringify(snapshot));

    const here = scoreSnapshot(snapshot).scorecardHash;
    const onCommandLine = (
      JSON.parse(await tenpoint("score", "--from-snapshot", file)) as { scorecardHash: string }
    ).scorecardHash;
    const onServer = await server.client.call("createCapture", {
      body: {
        id: crypto.randomUUID(),
        auditId,
        source: "cli",
        snapshot,
        scorecardHash: here,
        rubricHash: scoreSnapshot(snapshot).scorecard.rubric.hash,
        capturedAt: 1_790_000_000_000,
      },
    });

    expect(await scoreInPanel(snapshot)).toBe(here);
    expect(onCommandLine).toBe(here);
    expect(onServer).toMatchObject({ scorecardHash: here, proof: "agrees" });
  });
});

test("a static page has the same outcomes through all three, but for what measures time", () => {
  const timed = /^first-impression\/(?:loading|stability|responsiveness|server-answer|weight|polish)$/;
  const outcomes = ({ scorecard }: Scored) =>
    scorecard.checks
      .filter(({ id }) => !timed.test(id))
      .map(({ id, outcome, score, reason }) => `${id} ${outcome} ${score} ${reason}`);
  const [extension, commandLine, lab] = places.map((place) => outcomes(scoreSnapshot(snapshots[place])));

  expect(snapshots.extension.conditions.viewport).toEqual([1280, 900]);
  expect(commandLine).toEqual(extension);
  expect(lab).toEqual(extension);
});
