import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { oneWalk } from "../support/one-walk.ts";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { addAsRival, scorePageAt, untilPlaced, write } from "./support/panel-steps.ts";
import { type RealServer, startRealServer } from "./support/real-server.ts";
import { plainContact, richContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

oneWalk();

let chromium: ExtensionBrowser;
let own: PageServer;
let rival: PageServer;
let folder: string;
let panel: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tenpoint-local-"));
  // Chromium may run as another user, to keep its sandbox.
  chmodSync(folder, 0o777);
  [chromium, own, rival] = await Promise.all([
    launchWithExtension(),
    servePages({ "/contact": plainContact }),
    servePages({ "/contact": richContact }),
  ]);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), own?.close(), rival?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const cells = () =>
  panel.$$eval(".local-matrix-cell", (found) => found.map((cell) => cell.getAttribute("aria-label") ?? ""));
const hostOf = ({ origin }: PageServer) => new URL(origin).host;

async function captureHere(): Promise<void> {
  await untilPlaced(panel);
  await press(panel, /^Capture into/);
  await waitForWords(panel, /Kept in this browser/);
}

/** The list of audits, from wherever the panel is. */
async function toAudits(): Promise<void> {
  while (!(await panel.$("input[name=import]"))) {
    await press(panel, /^(?:Back|Audits)$/);
    await panel.waitForSelector("input[name=import], .local-matrix, .score-summary");
  }
}

async function openAudit(name: RegExp): Promise<void> {
  await toAudits();
  await press(panel, name);
  await panel.waitForSelector(".local-matrix");
}

/** A file that the panel gives to keep. */
async function saved(button: RegExp, ending: string): Promise<string> {
  const session = await panel.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await press(panel, button);
  const find = () => readdirSync(folder).find((name) => name.endsWith(ending));
  await expect.poll(find).toBeDefined();
  return join(folder, find() ?? "");
}

async function readIn(path: string): Promise<void> {
  await toAudits();
  const input = (await panel.waitForSelector("input[name=import]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

test("an audit is begun without any server", async () => {
  ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));
  await press(panel, /^Keep an audit in this browser/);
  await press(panel, /^Begin the audit/);
  await waitForWords(panel, /Give the audit a name/);
  await write(panel, "input[name=audit-name]", "Clocks of the town");
  await write(panel, "input[name=own-address]", "nowhere");
  await press(panel, /^Begin the audit/);
  await waitForWords(panel, /This is not an address of a site/);
  await write(panel, "input[name=own-address]", own.origin);
  await press(panel, /^Begin the audit/);

  await waitForWords(panel, /Nothing is judged yet/);
});

test("captures of the own site and of a rival stand beside each other in its matrix", async () => {
  await press(panel, /^Back$/);
  await press(panel, /^Back$/);
  await captureHere();
  ({ panel } = await scorePageAt(chromium, `${rival.origin}/contact`));
  await untilPlaced(panel);
  await addAsRival(panel);
  await captureHere();
  await press(panel, /^Open the audit/);
  await panel.waitForSelector(".local-matrix-cell");

  const contact = (await cells()).filter((label) => label.startsWith("Contact page"));

  expect(contact).toHaveLength(2);
  expect(contact[0]).toContain(hostOf(own));
  expect(contact[1]).toContain(hostOf(rival));
  expect(chromium.requests).toEqual([]);
});

test("the page stands beside the best rival, without any server", async () => {
  ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));

  const words = await waitForWords(panel, /They have, you lack/);

  expect(words).toContain(hostOf(rival));
  expect(words).toMatch(/Since the capture of/);
});

test("a capture that is removed can be put back", async () => {
  await openAudit(/^Clocks of the town/);
  const before = await cells();
  await panel.$$eval(".local-matrix-cell", (found) => (found[1] as HTMLElement).click());
  await press(panel, /^Remove$/);
  await waitForWords(panel, /The capture was removed/);
  expect((await cells()).length).toBeLessThan(before.length);

  await press(panel, /^Undo/);

  await expect.poll(cells).toEqual(before);
});

test("it is saved as JSON and read in again, captures and all", async () => {
  const before = await cells();
  const path = await saved(/^Save as JSON/, ".json");
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ tenpoint: "audit", version: 1 });

  await readIn(path);

  await panel.waitForSelector(".local-matrix-cell");
  expect(await cells()).toEqual(before);
});

test("its table is saved as CSV and read in as people's scores", async () => {
  const path = await saved(/^Save as CSV/, ".csv");
  const table = readFileSync(path, "utf8");
  expect(table).toContain(`Touchpoint,Importance,${hostOf(own)},${hostOf(rival)}`);

  await readIn(path);

  await panel.waitForSelector(".local-matrix-cell");
  await panel.$$eval(".local-matrix-cell", (found) => (found[0] as HTMLElement).click());
  await waitForWords(panel, /A person's score: \d/);
});

test.each([
  ["a damaged file", "broken.json", "{", /This file is damaged/],
  ["a file of something else", "other.json", '{"a":1}', /holds no audit of Tenpoint/],
  ["a newer file", "newer.json", '{"tenpoint":"audit","version":2}', /comes from a newer Tenpoint/],
  [
    "a table with a wrong score",
    "wrong.csv",
    "Touchpoint,Reed\nContact page,12",
    /Row 2, column 2: “12” is no score/,
  ],
])("%s is told of in a sentence", async (_, name, content, sentence) => {
  const path = join(folder, name);
  writeFileSync(path, content);

  await readIn(path);

  await waitForWords(panel, sentence);
});

test("an audit that is removed can be put back", async () => {
  await openAudit(/^Clocks of the town/);
  await press(panel, /^Remove this audit/);
  await waitForWords(panel, /The audit was removed/);

  await press(panel, /^Undo/);

  await panel.waitForSelector(".local-matrix");
});

test("connected, it is sent up, and everything arrives once however often it is sent", async () => {
  const server: RealServer = await startRealServer(folder);
  await panel.evaluate(
    (url) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({
        server: { url },
      }),
    server.origin,
  );
  await openAuditWithCaptures();
  await press(panel, /^Send to the server/);
  await waitForWords(panel, /Sent\. 2 captures go by the outbox/);
  await press(panel, /^Send to the server/);
  await waitForWords(panel, /also on http/);

  const audits = async () => (await server.client.call("listAudits")).items;
  await expect.poll(async () => (await audits())[0]?.captures).toBe(2);
  const [audit, ...others] = await audits();
  const view = await server.client.call("getAudit", { params: { id: audit?.id ?? "" } });
  const contact = view.rows.find(({ touchpoint }) => touchpoint.name === "Contact page");

  expect(others).toEqual([]);
  expect(view.sites.map(({ name, isOwn }) => [name, isOwn])).toEqual([
    [hostOf(own), true],
    [hostOf(rival), false],
  ]);
  expect(contact?.cells.map(({ state }) => state)).toEqual(["scored", "scored"]);
  await server.running.close();
});

/** The audit that holds captures: others of its name came from a table. */
async function openAuditWithCaptures(): Promise<void> {
  for (let index = 0; index < 5; index++) {
    await toAudits();
    await panel.waitForSelector(".audits-open");
    const opened = await panel.$$eval(
      ".audits-open",
      (found, at) => {
        (found[at] as HTMLElement | undefined)?.click();
        return found.length > at;
      },
      index,
    );
    if (!opened) break;
    await panel.waitForSelector(".local-matrix-cell");
    await panel.$$eval(".local-matrix-cell", (found) => (found[0] as HTMLElement).click());
    await panel.waitForSelector(".cell-captures");
    if (await panel.$(".cell-captures a")) return;
  }
  throw new Error("no audit holds a capture");
}
