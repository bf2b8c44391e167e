import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { oneWalk } from "../support/one-walk.ts";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
  wordsOf,
} from "./support/extension-browser.ts";
import { type RealServer, standing, startRealServer } from "./support/real-server.ts";
import { plainContact, richContact, russianContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

const TYPED = "Seven secret words that nobody may ever read";

oneWalk();

let chromium: ExtensionBrowser;
let server: RealServer;
let sites: PageServer[];
let folder: string;
let auditId: string;
let panel: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tenpoint-capture-"));
  [chromium, server, sites] = await Promise.all([
    launchWithExtension(),
    startRealServer(folder),
    Promise.all(
      [richContact, plainContact, russianContact].map((contact) =>
        servePages({ "/contact": contact, "/other": contact }),
      ),
    ),
  ]);
  const audit = await server.client.call("createAudit", {
    body: {
      name: "Clock repairers",
      sites: sites.map(({ origin }, index) => ({
        name: ["Reed & Son", "Tick", "Маятник"][index] ?? "",
        url: `${origin}/`,
      })),
    },
  });
  auditId = audit.id;
});
afterAll(async () => {
  await chromium?.close();
  await Promise.all([server?.running.close(), ...(sites ?? []).map((site) => site.close())]);
  rmSync(folder, { recursive: true, force: true });
});

const siteOf = (index: number): string => sites[index]?.origin ?? "";
const matrix = () => server.client.call("getAudit", { params: { id: auditId } });
const captures = async () =>
  (await server.client.call("listCaptures", { params: { id: auditId }, query: {} })).items;

async function scored(url: string): Promise<Page> {
  const tab = await chromium.openTab(url);
  panel = await chromium.click(tab);
  await waitForWords(panel, /of 10/);
  return tab;
}

async function connectTo(address: string): Promise<void> {
  await panel.$eval("input[name=server]", (input) => {
    input.value = "";
  });
  await panel.type("input[name=server]", address);
  await press(panel, /^Connect$/);
}

async function connect(address: string): Promise<void> {
  await press(panel, /^Connect a server/);
  await panel.waitForSelector("input[name=server]");
  await connectTo(address);
  await waitForWords(panel, /Which audit\?/);
  await press(panel, /^Clock repairers/);
  await waitForWords(panel, /Capture into “Clock repairers”/);
}

/** Whether the server has said where the page belongs. */
const hasPlaces = () =>
  document.querySelectorAll('.place-fields select[name="touchpoint"] option').length > 2;

/** Presses Capture once the server has said where the page belongs, and answers what is asked. */
async function capture(): Promise<void> {
  await panel.waitForFunction(hasPlaces);
  await press(panel, /^Capture into/);
}

test("a wrong address of a server gets a sentence, the right one its audits", async () => {
  await scored(`${siteOf(0)}/contact`);
  await press(panel, /^Connect a server/);
  await connectTo("not an address");
  await waitForWords(panel, /This is not an address/);
  await connectTo("http://127.0.0.1:1");
  await waitForWords(panel, /Nothing answers at this address/);
  await connectTo(siteOf(0));
  await waitForWords(panel, /not a Tenpoint server|Nothing answers/);
  await press(panel, /^Back/);
  await connect(server.origin);
});

describe("captures", () => {
  test("on three sites land in their cells of the matrix, each proven by its hash", async () => {
    const earlier = new Set((await captures()).map(({ id }) => id));
    for (const index of [0, 1, 2]) {
      const tab = await scored(`${siteOf(index)}/contact`);
      await capture();
      await waitForWords(panel, /Captured · Clock repairers/);
      await tab.close();
    }

    const { sites: judged, rows } = await matrix();
    const contact = rows.find(
      ({ touchpoint }) => touchpoint.scoredBy.by === "page" && touchpoint.scoredBy.kinds.includes("contact"),
    );
    const scores = judged.map(({ id }) => contact?.cells.find(({ siteId }) => siteId === id)?.machine?.score);

    const made = (await captures()).filter(({ id }) => !earlier.has(id));
    expect(made.map(({ proof, source }) => [proof, source])).toEqual(Array(3).fill(["agrees", "extension"]));
    expect(scores.every((score) => typeof score === "number")).toBe(true);
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
  });

  test("are to be read in the dashboard's matrix", async () => {
    const { rows } = await matrix();
    const contact = rows.find(
      ({ touchpoint }) => touchpoint.scoredBy.by === "page" && touchpoint.scoredBy.kinds.includes("contact"),
    );
    const shown = contact?.cells.map(({ score }) => score?.toFixed(1)) ?? [];
    const tab = await chromium.openTab(`${server.origin}/audits/${auditId}`);
    const name = contact?.touchpoint.name ?? "";

    await tab.waitForFunction((words) => document.body.textContent?.includes(words), {}, name);
    const row = await tab.evaluate(
      (words) =>
        [...document.querySelectorAll("tr")].find((one) => one.textContent?.includes(words))?.textContent,
      name,
    );

    expect(shown).toHaveLength(3);
    for (const score of shown) expect(row).toContain(score);
    await tab.close();
  });

  test("never hold what was typed, in words or in the picture", async () => {
    const tab = await scored(`${siteOf(0)}/contact`);
    await tab.bringToFront();
    await tab.type("#message", TYPED);
    const field = await tab.$eval("#message", (area) => {
      const { left, top, width, height } = area.getBoundingClientRect();
      return { left, top, width, height, view: innerWidth };
    });
    await press(panel, /^Score again/);
    await waitForWords(panel, /of 10/);
    await capture();
    await waitForWords(panel, /Captured · Clock repairers/);

    const [latest] = await captures();
    const snapshot = await server.client.call("captureSnapshot", { params: { id: latest?.id ?? "" } });
    const picture = await fetch(server.client.url("captureScreenshot", { id: latest?.id ?? "" }));
    const bytes = Buffer.from(await picture.arrayBuffer());
    const pixels = await tab.evaluate(
      paintedShare,
      `data:image/webp;base64,${bytes.toString("base64")}`,
      field,
    );

    expect(JSON.stringify(snapshot)).not.toContain("secret words");
    expect(picture.headers.get("content-type")).toBe("image/webp");
    expect(bytes.length).toBeLessThan(1_500_000);
    expect(pixels).toBe(1);
    await tab.close();
  });

  test("can be looked at before they are sent, and taken back after", async () => {
    const before = (await captures()).length;
    const tab = await scored(`${siteOf(1)}/other`);
    await press(panel, /^See what is sent/);
    const words = await waitForWords(panel, /Fields, without what is in them/);
    expect(words).toContain(server.origin);
    expect((await captures()).length).toBe(before);

    await press(panel, /^Capture into/);
    await waitForWords(panel, /Captured · Clock repairers/);
    expect((await captures()).length).toBe(before + 1);
    await press(panel, /^Undo/);

    await expect.poll(async () => (await captures()).length).toBe(before);
    await tab.close();
  });

  test("are made by a key or the menu without another press", async () => {
    const before = (await captures()).length;
    const tab = await scored(`${siteOf(2)}/other`);

    await panel.evaluate(wishForCapture);

    await waitForWords(panel, /Captured · Clock repairers/);
    expect((await captures()).length).toBe(before + 1);
    await tab.close();
  });

  test("of a site the audit does not know are asked about", async () => {
    const stranger = await servePages({ "/contact": plainContact });
    const tab = await scored(`${stranger.origin}/contact`);
    await capture();
    await waitForWords(panel, /Which site of the audit is this\?/);

    await panel.select("select[name=site]", "rival");
    await panel.waitForFunction(
      () => document.querySelector<HTMLSelectElement>("select[name=site]")?.value !== "open",
    );
    await press(panel, /^Capture into/);
    await waitForWords(panel, /Captured · Clock repairers/);

    const { sites: known } = await matrix();
    expect(known.map(({ name }) => name)).toContain(new URL(stranger.origin).host);
    await tab.close();
    await stranger.close();
  });
});

describe("while the server is away", () => {
  let visits = 0;
  beforeEach(async () => {
    server = await standing(server, folder);
  });

  /** An address that only this try of a test asks for: what an earlier one left waiting arrives too. */
  const own = (site: number) => `${siteOf(site)}/contact?visit=${++visits}`;
  const arrived = async (address: string) => (await captures()).filter(({ url }) => url === address).length;

  test("a capture waits, outlives the background, and arrives exactly once", async () => {
    const address = own(1);
    const tab = await scored(address);
    await panel.waitForFunction(hasPlaces);
    await server.running.close();

    await press(panel, /^Capture into/);
    await waitForWords(panel, /Not sent yet: the server does not answer/);
    await chromium.stopBackground();
    server = await startRealServer(folder, server.port);
    // The background may have been woken, and have tried, by itself.
    await panel.evaluate(() =>
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Try now")?.click(),
    );
    await waitForWords(panel, /Captured · Clock repairers/);
    await press(panel, /^Captures/);

    expect(await arrived(address)).toBe(1);
    expect(await wordsOf(panel)).not.toMatch(/not on the server yet/);
    await tab.close();
  });

  test("a capture outlives the browser too", async () => {
    const address = own(2);
    const profile = mkdtempSync(join(tmpdir(), "tenpoint-profile-"));
    await chromium.close();
    chromium = await launchWithExtension(profile);
    await scored(address);
    await connect(server.origin);
    await panel.waitForFunction(hasPlaces);
    await server.running.close();
    await press(panel, /^Capture into/);
    await waitForWords(panel, /Not sent yet/);
    await chromium.close();

    server = await startRealServer(folder, server.port);
    chromium = await launchWithExtension(profile);

    await expect.poll(() => arrived(address)).toBe(1);
    await scored(address);
    await press(panel, /^Captures/);
    await waitForWords(panel, /Captured · Clock repairers/);
    expect(await arrived(address)).toBe(1);
    await chromium.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});

/** What the background leaves for the panel after a key or a choice in the menu; the browser lets no test press those. */
async function wishForCapture(): Promise<void> {
  const { tabs, storage } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  await storage.session.set({
    intent: { kind: "capture", tabId: tab?.id, windowId: tab?.windowId, at: Date.now() },
  });
}

interface ChromeApi {
  tabs: { query(query: object): Promise<{ id: number; windowId: number }[]> };
  storage: { session: { set(items: object): Promise<void> } };
}

/** Share of the field's points that are painted over in the picture. */
async function paintedShare(
  address: string,
  field: { left: number; top: number; width: number; height: number; view: number },
): Promise<number> {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d");
  if (!context) return 0;
  context.drawImage(bitmap, 0, 0);
  const scale = bitmap.width / field.view;
  const { data } = context.getImageData(
    field.left * scale,
    field.top * scale,
    field.width * scale,
    field.height * scale,
  );
  let painted = 0;
  for (let index = 0; index < data.length; index += 4) {
    const isGrey = [201, 202, 211].every(
      (value, channel) => Math.abs((data[index + channel] ?? 0) - value) < 12,
    );
    if (isGrey) painted++;
  }
  return Math.round((painted / (data.length / 4)) * 100) / 100;
}
