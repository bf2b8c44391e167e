import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firefoxPath } from "./support/find-firefox.ts";
import { type FirefoxBrowser, launchFirefox } from "./support/firefox-browser.ts";
import { plainContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

describe.skipIf(!firefoxPath)("a private window of Firefox", () => {
  let firefox: FirefoxBrowser;
  let site: PageServer;
  beforeAll(async () => {
    [firefox, site] = await Promise.all([
      launchFirefox(undefined, true),
      servePages({ "/contact": plainContact }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([firefox?.close(), site?.close()]);
  });

  test("is scored, and nothing of it is kept", async () => {
    await firefox.click(await firefox.openTab(`${site.origin}/contact`));

    const words = await firefox.waitForWords(/This is a private window.*nothing of it is kept or sent/s);

    expect(words).toMatch(/\d\.\d\s*of 10/);
    expect(words).not.toMatch(/Connect a server to capture|Keep an audit in this browser/);
    expect(await firefox.inPanel(readKept)).not.toContain(new URL(site.origin).host);
  });
});

async function readKept({ defaultView }: Document): Promise<string> {
  const { browser } = (defaultView as unknown as { wrappedJSObject: ExtensionPage }).wrappedJSObject;
  const { local, session } = browser.storage;
  return JSON.stringify([await local.get(), await session.get()]);
}

interface ExtensionPage {
  browser: { storage: Record<"local" | "session", { get(): Promise<object> }> };
}
