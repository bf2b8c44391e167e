import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneWalk } from "../support/one-walk.ts";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { scorePageAt, untilPlaced, useAudit, write } from "./support/panel-steps.ts";
import { type RealServer, startRealServer } from "./support/real-server.ts";
import { plainContact, richContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

oneWalk();

let chromium: ExtensionBrowser;
let server: RealServer;
let own: PageServer;
let rival: PageServer;
let folder: string;
let auditId: string;
let panel: Page;
const ownPages: Record<string, string> = { "/contact": plainContact };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tenpoint-rivals-"));
  [chromium, server, own, rival] = await Promise.all([
    launchWithExtension(),
    startRealServer(folder),
    servePages(ownPages),
    servePages({ "/contact": richContact }),
  ]);
  const audit = await server.client.call("createAudit", {
    body: {
      name: "Clocks",
      sites: [
        { name: "Tick", url: `${own.origin}/` },
        { name: "Reed & Son", url: `${rival.origin}/` },
      ],
    },
  });
  auditId = audit.id;
  ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));
  await useAudit(panel, server.origin, audit);
  // The panel that opens beside a page makes it narrower: what is compared is read after that.
  ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));
});
afterAll(async () => {
  await chromium?.close();
  await Promise.all([server?.running.close(), own?.close(), rival?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

async function captureHere(): Promise<void> {
  await untilPlaced(panel);
  await press(panel, /^Capture into/);
  await waitForWords(panel, /Captured · Clocks/);
}

/** Opens the first facet and the form at its first check. */
async function sayWrong(why: string, who: string): Promise<string> {
  await press(panel, /^Contact options/);
  await press(panel, /^Wrong here/);
  await panel.waitForSelector("textarea[name=why]");
  const check = await panel.$eval(
    ".waive-check",
    (form) => form.closest("[data-check]")?.getAttribute("data-check") ?? "",
  );
  await press(panel, /^Set it aside/);
  await waitForWords(panel, /Say why, so that others can follow/);
  await panel.type("textarea[name=why]", why);
  await write(panel, "input[name=who]", who);
  return check;
}

describe("beside the rivals", () => {
  test("a page whose rivals nobody captured says what to do", async () => {
    await captureHere();
    ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));

    await waitForWords(panel, /No rival has been captured here yet/);
  });

  test("own and best rival's scores stand facet by facet, with what the own site lacks", async () => {
    ({ panel } = await scorePageAt(chromium, `${rival.origin}/contact`));
    await captureHere();
    ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));

    const words = await waitForWords(panel, /They have, you lack/);
    const rows = await panel.$$eval(".beside-rivals-table tbody tr", (found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
    );
    const contact = rows.find(([name]) => name === "Contact options");

    expect(words).toContain("Beside the rivals: Contact page");
    expect(words).toContain("Reed & Son");
    expect(rows[0]?.[0]).toBe("This touchpoint");
    expect(Number(contact?.[1])).toBeLessThan(Number(contact?.[2]));
    expect(contact?.[3]).toMatch(/^−\d/);
    expect(await panel.$$(".facet-bar-best")).not.toHaveLength(0);
  });

  test("a page that nobody changed has not changed since its last capture", async () => {
    await waitForWords(panel, /Nothing has changed|Within the measured spread/);
  });

  test("a change of the page is told as the page's, in points", async () => {
    ownPages["/contact"] = richContact;
    ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));

    expect(await waitForWords(panel, /The page changed:/)).toMatch(/The page changed:\s*\+\d\.\d/);
    ownPages["/contact"] = plainContact;
  });
});

describe("a check that is wrong here", () => {
  test("is set aside with reason and name, shown so, and the page is scored both ways", async () => {
    ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));
    await untilPlaced(panel);
    const checkId = await sayWrong("We answer in the chat, which loads later", "Anna");
    await press(panel, /^Set it aside/);

    const words = await waitForWords(panel, /Set aside by Anna: We answer in the chat/);

    expect(words).toMatch(/With \d+ checks? set aside:\s*\d\.\d/);
    expect((await server.client.call("listWaivers", { params: { id: auditId } })).items).toMatchObject([
      { checkId, scope: "page", who: "Anna", why: "We answer in the chat, which loads later" },
    ]);
  });

  test("stays so when the page is scored again, until it is counted again", async () => {
    await press(panel, /^Score again/);
    await waitForWords(panel, /With \d+ checks? set aside/);
    await panel.waitForSelector(".facet-head");
    if (!(await panel.$(".waived-note"))) await press(panel, /^Contact options/);

    await press(panel, /^Count it again/);

    await panel.waitForFunction(() => !document.querySelector(".waived-note"));
    expect((await server.client.call("listWaivers", { params: { id: auditId } })).items).toEqual([]);
  });
});

test("a check is copied as text, with evidence, advice and the page's address", async () => {
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${chromium.id}`, ["clipboard-read", "clipboard-write"]);
  if (!(await panel.$(".facet-check"))) await press(panel, /^Contact options/);
  await panel.bringToFront();

  await press(panel, /^Copy$/);
  await waitForWords(panel, /Copied/);

  const text = await panel.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Costs points: /);
  expect(text).toContain("Do this:");
  expect(text).toContain(`${own.origin}/contact`);
});
