import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endpoints } from "../../shared/api/endpoints.ts";
import { problemCodes } from "../../shared/api/problem.ts";
import { captureOf } from "../server/support/captures.ts";
import { openDashboard, serveDashboard, textOf, visit, waitForText } from "./support/open-dashboard.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let server: Awaited<ReturnType<typeof serveDashboard>>;
let auditId: string;
beforeAll(async () => {
  server = await serveDashboard();
  const { client } = server;
  const audit = await client.call("createAudit", {
    body: {
      name: "Clocks",
      sites: [
        { name: "Reed", url: "https://own.example/" },
        { name: "Tick", url: "https://rival.example/" },
      ],
    },
  });
  auditId = audit.id;
  await client.call("createCapture", { body: await captureOf(auditId, "https://own.example/") });
}, 120_000);
afterAll(() => server.stop());

const makeShare = async (kind: "report" | "rating") => {
  const share = await server.client.call("createShare", {
    params: { id: auditId },
    body: { kind, name: "Client" },
  });
  return { ...share, url: `${server.origin}/share#${share.token}` };
};

const press = (page: Page, text: string) => page.locator(`::-p-text(${text})`).click();
/** What does not fit the width is scrolled sideways, which nobody should have to. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe objects to. */
async function offences(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send("Runtime.evaluate", { expression: AXE });
  const { result } = await session.send("Runtime.evaluate", {
    expression:
      "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].target))",
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

describe("a share link", () => {
  test("is made in the audit's settings, opened by a stranger, counted and revoked", async () => {
    const owner = await openDashboard(`${server.origin}/audits/${auditId}/settings`);
    expect(await textOf(owner.page, ".share-here")).toContain("a link made here opens here alone");
    await owner.page.type('#shares [name="name"]', "The client");
    await press(owner.page, "Make a link");
    await waitForText(owner.page, "The link is made.");
    const link = await owner.page.$eval(".copy-once input", (input) => input.value);

    const stranger = await openDashboard(link);
    expect(await textOf(stranger.page, "h1")).toBe("Clocks");
    await visit(owner.page, `${server.origin}/audits/${auditId}/settings`);
    await waitForText(owner.page, "opened 1 time");
    await owner.page.locator(".share-link button").click();

    await waitForText(stranger.page, "This link is closed");
    expect([...owner.complaints, ...stranger.complaints]).toEqual([]);
    expect(await stranger.page.content()).not.toContain("Clocks");
  });

  test("to the report shows the matrix, live, and no way to anything else", async () => {
    const { url } = await makeShare("report");
    const { page, complaints } = await openDashboard(url);

    const [{ sites, rows }] = [await server.client.call("getAudit", { params: { id: auditId } })];
    await server.client.call("rateCell", {
      params: { touchpointId: rows[0]!.touchpoint.id, siteId: sites[1]!.id },
      body: { score: 6.5, raterName: "Anna" },
    });
    await waitForText(page, "6.5");

    expect(await page.$$eval("a[href]", (links) => links.map((link) => link.getAttribute("href")))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  });

  test("to the rating page takes a rating on a phone", async () => {
    const { url } = await makeShare("rating");
    const { page, complaints } = await openDashboard(url, { viewport: [390, 844] });
    const [{ sites, rows }] = [await server.client.call("getAudit", { params: { id: auditId } })];
    await page.type('[name="raterName"]', "Nino");
    await page.locator(".shared-toggle").click();
    await page.locator('[name="score"]').fill("8");

    await press(page, "Save the rating");
    await waitForText(page, "1 of");

    const { ratings } = await server.client.call("getCell", {
      params: { touchpointId: rows[0]!.touchpoint.id, siteId: sites[0]!.id },
    });
    expect(ratings).toMatchObject([{ raterName: "Nino", role: "customer", score: 8 }]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  test("opened in the tab of another one shows its own audit", async () => {
    const [report, rating] = [await makeShare("report"), await makeShare("rating")];
    const { page } = await openDashboard(report.url);
    expect(await page.$('[name="raterName"]')).toBeNull();

    await page.evaluate((token) => {
      location.hash = token;
    }, rating.token);

    await page.waitForSelector('[name="raterName"]');
  });

  test.each(["", "#tps_made-up"])("that is not whole (%s) says that it is closed", async (token) => {
    const { page } = await openDashboard(`${server.origin}/share${token}`);

    expect(await textOf(page, "h1")).toBe("This link is closed");
  });

  test.each(["report", "rating"] as const)(
    "of the kind %s fits a phone in every language, and everybody",
    async (kind) => {
      const { url } = await makeShare(kind);
      for (const language of ["en", "ru", "ka"] as const) {
        const { page } = await openDashboard(url, { language, viewport: [390, 844] });

        expect(await overflow(page), language).toBeLessThanOrEqual(0);
        expect(await offences(page), language).toEqual([]);
      }
    },
  );
});

describe("webhooks", () => {
  test("are added with a secret shown once, tested, looked at, and taken out and back", async () => {
    const { page, complaints } = await openDashboard(`${server.origin}/webhooks`);
    await page.type('[name="url"]', "http://127.0.0.1:1/hook");
    await page.locator("button[type=submit]").click();
    await waitForText(page, "The webhook is added.");
    const secret = await page.$eval(".copy-once input", (input) => input.value);
    await press(page, "Send a test");
    await waitForText(page, "A test is on its way.");
    await page.locator(".webhook-log summary").click();
    await page.waitForFunction(() => document.querySelector(".webhook-delivery"));
    await visit(page, `${server.origin}/webhooks`);

    expect(secret).toMatch(/^whsec_/);
    expect(await page.content()).not.toContain(secret);
    await press(page, "Remove");
    await waitForText(page, "Nobody is told yet");
    await press(page, "Undo");
    await waitForText(page, "http://127.0.0.1:1/hook");
    expect(complaints).toEqual([]);
  });
});

describe("the API's reference", () => {
  test("shows every endpoint of the API, with what it takes and answers, and every code", async () => {
    const { page, complaints } = await openDashboard(`${server.origin}/api/reference`);

    const shown = await page.$$eval(".operation", (cards) => cards.map((card) => card.id));
    const codes = await page.$$eval(".reference-part code", (all) => all.map((code) => code.textContent));
    await page.locator("#createShare summary").click();

    expect(shown.sort()).toEqual(Object.keys(endpoints).sort());
    expect(codes).toEqual([...problemCodes]);
    const card = await textOf(page, "#createShare");
    for (const part of [
      "POST",
      "/api/audits/{id}/shares",
      "editors",
      "kind",
      '"report" | "rating"',
      "token",
      "curl",
    ])
      expect(card).toContain(part);
    expect(complaints).toEqual([]);
  });

  test("finds an endpoint by its words, and keeps them in the address", async () => {
    const { page } = await openDashboard(`${server.origin}/reference?find=webhook`);

    expect(await page.$$eval(".operation", (cards) => cards.length)).toBeGreaterThan(5);
    await page.type('[type="search"]', "xyz");
    await waitForText(page, "No endpoint has these words.");
    expect(page.url()).toContain("find=webhookxyz");
  });

  test("offends no rule of accessibility, light and dark, on a phone", async () => {
    for (const theme of ["light", "dark"] as const) {
      const { page } = await openDashboard(`${server.origin}/reference?find=share`, {
        theme,
        viewport: [390, 844],
      });
      await page.locator("#createShare summary").click();

      expect(await offences(page), theme).toEqual([]);
    }
  });

  test.each(["en", "ru", "ka"] as const)("fits a phone in %s", async (language) => {
    const { page } = await openDashboard(`${server.origin}/reference`, { language, viewport: [390, 844] });

    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
