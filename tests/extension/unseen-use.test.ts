import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DeviceServer, startDeviceServer } from "./support/device-server.ts";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { home, missingPage } from "./support/sample-pages.ts";
import { type MissingSite, serveMissing } from "./support/serve-missing.ts";

let chromium: ExtensionBrowser;
let site: MissingSite;
let server: DeviceServer;
let panel: Page;
beforeAll(async () => {
  [chromium, site, server] = await Promise.all([
    launchWithExtension(),
    serveMissing(home("Reed & Son"), (_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(missingPage);
    }),
    startDeviceServer(),
  ]);
  panel = await chromium.click(await chromium.openTab(`${site.origin}/`));
  await waitForWords(panel, /of 10/);
  await panel.evaluate(axe.source);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), site?.close(), server?.close()]);
});

const violations = () =>
  panel.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await checker.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  });

test("probe, settings, server and sign-in can be used without seeing them", async () => {
  await press(panel, /^Probe the 404 page/);
  await waitForWords(panel, /A soft 404/);
  expect(await violations()).toEqual([]);

  await press(panel, /^Back/);
  await press(panel, /Settings/);
  await waitForWords(panel, /Scoring while you browse/);
  expect(await violations()).toEqual([]);

  await press(panel, /^Connect$/);
  await panel.waitForSelector("input[name=server]");
  expect(await violations()).toEqual([]);

  await panel.$eval("input[name=server]", (input) => {
    input.value = "";
  });
  await panel.type("input[name=server]", server.origin);
  await press(panel, /^Connect$/);
  await waitForWords(panel, /WDJB-MJHT/);
  expect(await violations()).toEqual([]);
});
