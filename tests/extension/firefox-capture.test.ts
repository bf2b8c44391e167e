import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneWalk } from "../support/one-walk.ts";
import { firefoxPath } from "./support/find-firefox.ts";
import { FIREFOX_ORIGIN, type FirefoxBrowser, launchFirefox } from "./support/firefox-browser.ts";
import { type RealServer, startRealServer } from "./support/real-server.ts";
import { missingPage, richContact } from "./support/sample-pages.ts";
import { type MissingSite, serveMissing } from "./support/serve-missing.ts";

describe.skipIf(!firefoxPath)("in Firefox, beside a real server", () => {
  oneWalk();

  let firefox: FirefoxBrowser;
  let server: RealServer;
  let site: MissingSite;
  let folder: string;
  let profile: string;
  let auditId: string;
  let tab: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tenpoint-firefox-server-"));
    profile = mkdtempSync(join(tmpdir(), "tenpoint-firefox-profile-"));
    [firefox, server, site] = await Promise.all([
      launchFirefox(profile),
      startRealServer(folder),
      serveMissing(richContact, (_, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        response.end(missingPage);
      }),
    ]);
    const audit = await server.client.call("createAudit", {
      body: { name: "Clock repairers", sites: [{ name: "Reed & Son", url: `${site.origin}/` }] },
    });
    auditId = audit.id;
  });
  afterAll(async () => {
    await Promise.all([firefox?.close(), server?.running.close(), site?.close()]);
    for (const path of [folder, profile]) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  });

  const captures = async () =>
    (await server.client.call("listCaptures", { params: { id: auditId }, query: {} })).items;

  async function scored(): Promise<void> {
    tab = await firefox.openTab(`${site.origin}/`);
    await firefox.click(tab);
    await firefox.waitForWords(/of 10/);
  }

  async function connect(): Promise<void> {
    await firefox.press(/^Settings/);
    await firefox.press(/^Connect$/);
    await firefox.waitForWords(/Address of the server/);
    await firefox.inPanel((panel, address) => {
      const field = panel.querySelector<HTMLInputElement>("input[name=server]");
      if (!field) throw new Error("no field for the address");
      field.value = address;
      field.dispatchEvent(new (panel.defaultView ?? window).Event("input", { bubbles: true }));
    }, server.origin);
    await firefox.press(/^Connect$/);
  }

  test("a server answers this Firefox once that was named to it; until then it is said how", async () => {
    await scored();

    await connect();

    const words = await firefox.waitForWords(/No server that knows this Firefox answers here/);
    expect(words).toContain(`TENPOINT_EXTENSIONS=${FIREFOX_ORIGIN} npm start`);
    await server.running.close();
    server = await startRealServer(folder, server.port, [FIREFOX_ORIGIN]);
    await firefox.press(/^Connect$/);
    await firefox.waitForWords(/Which audit\?/);
    await firefox.press(/^Clock repairers/);
    await firefox.waitForWords(/Capture into “Clock repairers”/);
  });

  test("a capture lands in the audit, proven by its hash", async () => {
    // Once the server has said where the page belongs.
    await expect
      .poll(() => firefox.inPanel((panel) => panel.querySelectorAll("select[name=touchpoint] option").length))
      .toBeGreaterThan(2);

    await firefox.press(/^Capture into/);

    await expect.poll(async () => (await captures()).length).toBe(1);
    expect((await captures()).map(({ proof, source }) => [proof, source])).toEqual([["agrees", "extension"]]);
  });

  test("the site's answer to an address that cannot exist is judged", async () => {
    await scored();

    await firefox.press(/^Probe the 404 page/);

    await firefox.waitForWords(/A soft 404.*HTTP 200/s);
    expect(site.asked.map(({ cookie, referer }) => [cookie, referer])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test("a capture waits in the outbox over a restart of the browser, and arrives exactly once", async () => {
    await scored();
    const before = (await captures()).length;
    await firefox.waitForWords(/Capture into/);
    await server.running.close();
    await firefox.press(/^Capture into/);
    await firefox.waitForWords(/Not sent yet/);
    await firefox.close();

    server = await startRealServer(folder, server.port, [FIREFOX_ORIGIN]);
    firefox = await launchFirefox(profile);

    await expect.poll(async () => (await captures()).length).toBe(before + 1);
    await scored();
    await firefox.press(/^Captures/);
    await firefox.waitForWords(/Captured/);
    expect((await captures()).length).toBe(before + 1);
  }, 90_000);
});
