import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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
} from "./support/extension-browser.ts";
import { scorePageAt, untilPlaced, useAudit, wishForLink } from "./support/panel-steps.ts";
import { type RealServer, standing, startRealServer } from "./support/real-server.ts";
import { home, richContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

/** The browser looks at its room only where much is to be kept. */
const long = richContact.replace(
  "</main>",
  `${Array.from({ length: 3_000 }, (_, index) => `<p>Clock number ${index} is repaired while you watch, and ticks.</p>`).join("")}</main>`,
);

const account = richContact.replace("</nav>", '<a href="/logout">Log out</a></nav>');

oneWalk();

let chromium: ExtensionBrowser;
let server: RealServer;
let site: PageServer;
let folder: string;
let auditId: string;
let panel: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tenpoint-more-"));
  // Chromium may run as another user, to keep its sandbox.
  chmodSync(folder, 0o777);
  [chromium, server, site] = await Promise.all([
    launchWithExtension(),
    startRealServer(folder),
    servePages({ "/": home("Reed & Son"), "/contact": richContact, "/account": account, "/long": long }),
  ]);
  const audit = await server.client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: `${site.origin}/` }] },
  });
  auditId = audit.id;
  ({ panel } = await scorePageAt(chromium, `${site.origin}/contact`));
  await useAudit(panel, server.origin, audit);
});
afterAll(async () => {
  await chromium?.close();
  await Promise.all([server?.running.close(), site?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  server = await standing(server, folder);
});

const captures = async () =>
  (await server.client.call("listCaptures", { params: { id: auditId }, query: {} })).items;
const latest = async () => (await captures())[0];

const openPlace = () =>
  panel.$eval(".place-fold", (fold) => {
    (fold as HTMLDetailsElement).open = true;
  });

async function fresh(path = "/contact"): Promise<void> {
  ({ panel } = await scorePageAt(chromium, site.origin + path));
  await untilPlaced(panel);
}

async function capture(): Promise<void> {
  await press(panel, /^Capture into/);
  await waitForWords(panel, /Captured · Clocks/);
}

describe("what is said of a capture", () => {
  test("stage and note go with it", async () => {
    await fresh();
    await openPlace();
    await panel.select("select[name=stage]", "trust");
    await panel.type("textarea[name=note]", "The number is answered by a machine");
    await capture();

    await expect.poll(latest).toMatchObject({ stage: "trust", note: "The number is answered by a machine" });
  });

  test("can be changed after it was sent", async () => {
    await openPlace();
    await panel.select("select[name=stage]", "sale");
    await panel.type("textarea[name=note]", " after six");
    await press(panel, /^Save changes/);
    await waitForWords(panel, /Saved\./);

    await expect
      .poll(latest)
      .toMatchObject({ stage: "sale", note: "The number is answered by a machine after six" });
  });

  test("can be changed while it waits for the server, and arrives so", async () => {
    await fresh();
    await server.running.close();
    await press(panel, /^Capture into/);
    await waitForWords(panel, /Not sent yet/);
    await openPlace();
    await panel.type("textarea[name=note]", "Written on the train");
    await press(panel, /^Save changes/);
    await waitForWords(panel, /Saved\./);
    server = await startRealServer(folder, server.port);
    await press(panel, /^Try now/).catch(() => undefined);

    await expect.poll(latest).toMatchObject({ note: "Written on the train" });
  });
});

describe("the picture", () => {
  const picture = async () => {
    const found = await latest();
    const answer = await fetch(server.client.url("captureScreenshot", { id: found?.id ?? "" }));
    return Buffer.from(await answer.arrayBuffer()).toString("base64");
  };

  test("is painted over by the brush before anything is sent", async () => {
    await fresh();
    await press(panel, /^See what is sent/);
    await press(panel, /^Hide more/);
    const canvas = await panel.waitForSelector(".picture-brush-canvas");
    await panel.waitForFunction(
      () => (document.querySelector<HTMLCanvasElement>(".picture-brush-canvas")?.width ?? 0) > 1,
    );
    const box = await canvas?.boundingBox();
    if (!box) throw new Error("the picture is not shown");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await panel.mouse.move(x - 30, y);
    await panel.mouse.down();
    await panel.mouse.move(x + 30, y, { steps: 6 });
    await panel.mouse.up();
    await press(panel, /^Hide this/);
    await panel.waitForSelector(".capture-preview-picture");
    await capture();

    expect(await panel.evaluate(colourInTheMiddle, await picture())).toEqual("painted");
  });

  const paintByKeys = async () => {
    await press(panel, /^See what is sent/);
    await press(panel, /^Hide more/);
    await panel.waitForFunction(
      () => (document.querySelector<HTMLCanvasElement>(".picture-brush-canvas")?.width ?? 0) > 1,
    );
    await panel.focus(".picture-brush-canvas");
    await panel.keyboard.press("ArrowRight");
    await panel.keyboard.press("ArrowLeft");
    await panel.keyboard.press("Space");
    await panel.waitForSelector('.picture-brush-canvas[aria-label*="1 stroke"]');
    await press(panel, /^Hide this/);
    await panel.waitForSelector(".capture-preview-picture");
  };

  test("is painted over by keys alone", async () => {
    await fresh();
    await paintByKeys();
    await capture();

    expect(await panel.evaluate(colourInTheMiddle, await picture())).toEqual("painted");
  });

  test("is sent as it was painted and with what was said since, whatever is asked in between", async () => {
    await fresh("/account");
    await paintByKeys();
    await panel.select(".kind-select select", "about");
    await panel.waitForFunction(
      () => document.querySelector<HTMLSelectElement>(".kind-select select")?.value === "about",
    );
    await untilPlaced(panel);
    await openPlace();
    await panel.select("select[name=touchpoint]", "later");
    await panel.type("textarea[name=note]", "Seen after signing in");
    await press(panel, /^Capture into/);
    await press(panel, /^Capture all the same/);
    await waitForWords(panel, /Captured · Clocks/);

    expect(await latest()).toMatchObject({ kind: "about", note: "Seen after signing in" });
    expect(await panel.evaluate(colourInTheMiddle, await picture())).toEqual("painted");
  });

  test("can be left out", async () => {
    await fresh();
    await press(panel, /^See what is sent/);
    await press(panel, /^Leave the picture out/);
    await waitForWords(panel, /No picture: you left it out/);
    await capture();

    await expect.poll(latest).toMatchObject({ hasScreenshot: false });
  });
});

test("an address's tokens stay in the browser", async () => {
  await fresh("/contact?token=4f1c0ffee5ecre7&page=2");
  await capture();

  const found = await latest();
  const snapshot = await server.client.call("captureSnapshot", { params: { id: found?.id ?? "" } });

  expect(found?.url).toContain("page=2");
  expect(JSON.stringify([found, snapshot])).not.toContain("4f1c0ffee5ecre7");
});

test("undo is offered for ten seconds; later a capture is taken back from the list", async () => {
  const before = (await captures()).length;
  await fresh();
  await capture();
  await waitForWords(panel, /Undo \((?:10|\d)\)/);
  await panel.waitForFunction(() => !/Undo \(/.test(document.body.textContent ?? ""), { timeout: 20_000 });
  expect((await captures()).length).toBe(before + 1);

  await press(panel, /^Captures$/);
  await press(panel, /^Take back/);

  await expect.poll(async () => (await captures()).length).toBe(before);
  await press(panel, /^Back/);
});

test("a link of the page is scored by the server's lab, and its result shown", async () => {
  await wishForLink(panel, `${site.origin}/`);

  await waitForWords(panel, /Score a link/);
  const words = await waitForWords(panel, /The server opens the page and scores it/);

  expect(words).toContain(`${site.origin}/`);
  const jobs = await server.client.call("listJobs", { params: { id: auditId } });
  expect(jobs.items.map(({ kind }) => kind)).toContain("score");
  await press(panel, /^Back/);
});

test("a full disk is said in plain words, and nothing is half kept", async () => {
  // The browser remembers how much room there is: one that has kept nothing yet looks anew.
  const full = await launchWithExtension();
  const scored = await scorePageAt(full, `${site.origin}/long`);
  const session = await scored.panel.createCDPSession();
  await session.send("Storage.overrideQuotaForOrigin", {
    origin: `chrome-extension://${full.id}`,
    quotaSize: 1,
  });
  const { audit } = await server.client.call("getAudit", { params: { id: auditId } });
  await useAudit(scored.panel, server.origin, audit);
  const before = (await captures()).length;
  await untilPlaced(scored.panel);

  await press(scored.panel, /^Capture into/);

  await waitForWords(scored.panel, /There is no room left: the browser's storage is full/);
  await press(scored.panel, /^Captures$/);
  await waitForWords(scored.panel, /Pages you capture appear here/);
  expect((await captures()).length).toBe(before);
  await full.close();
});

test("what waits is saved as a file", async () => {
  await fresh();
  await server.running.close();
  await press(panel, /^Capture into/);
  await waitForWords(panel, /Not sent yet: the server does not answer/);
  await press(panel, /1 capture is not on the server yet/);
  const session = await panel.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await press(panel, /^Save what waits as a file/);

  const find = () => readdirSync(folder).find((name) => name.endsWith(".json"));
  await expect.poll(find).toBeDefined();
  const file = JSON.parse(readFileSync(join(folder, find() ?? ""), "utf8"));
  expect(file.captures).toMatchObject([{ auditId, snapshot: { url: `${site.origin}/contact` } }]);
  server = await startRealServer(folder, server.port);
});

/** Whether the middle of a picture has the brush's colour. */
async function colourInTheMiddle(base64: string): Promise<string> {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/webp;base64,${base64}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d");
  if (!context) return "unknown";
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(bitmap.width / 2, bitmap.height / 2, 1, 1);
  const isPaint = [201, 202, 211].every((value, channel) => Math.abs((data[channel] ?? 0) - value) < 14);
  return isPaint ? "painted" : [...data].join();
}
