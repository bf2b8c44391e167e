import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Audit, Capture } from "../../shared/api/schemas.ts";
import type { RealServer } from "../extension/support/real-server.ts";
import { captureOf, snapshotAt } from "../server/support/captures.ts";
import { PHONE } from "../support/pages.ts";
import { openDashboard, serveDashboard, textOf, visit, waitForText } from "./support/open-dashboard.ts";

let server: RealServer & { stop: () => Promise<void> };
let audit: Audit;
let own: Capture;
let rival: Capture;

const at = (path: string) => `${server.origin}/audits/${audit.id}${path}`;
const siteOf = async (isOwn: boolean) => {
  const { sites } = await server.client.call("getAudit", { params: { id: audit.id } });
  return sites.find((site) => site.isOwn === isOwn)!;
};
const placeOf = (page: Page) => page.evaluate(() => location.pathname + location.search + location.hash);

beforeAll(async () => {
  server = await serveDashboard();
  const { client } = server;
  const sites = [
    { name: "Reed & Son", url: "https://own.example/" },
    { name: "White Line", url: "https://rival.example/" },
  ];
  audit = await client.call("createAudit", { body: { name: "Clock repair", sites } });
  const take = async (url: string, body: "rich" | "bare") =>
    client.call("createCapture", {
      body: await captureOf(audit.id, url, { snapshot: await snapshotAt(url, body) }),
    });
  own = await take("https://own.example/contact", "bare");
  rival = await take("https://rival.example/contact", "rich");
});
afterAll(() => server.stop());

describe("a figure opens what it is made of", () => {
  test("a stage of the ladder: its touchpoints, what each adds, and those that nobody has judged", async () => {
    const { id } = await siteOf(true);
    const { page, complaints } = await openDashboard(at("/ladder"));
    await page.locator(`.ladder a[href*="rung=interaction.${id}"]`).click();

    const drawer = await textOf(page, "dialog[open]");
    expect(drawer).toMatch(/^Interaction\nYou · Reed & Son/);
    expect(drawer).toContain("Contact page");
    expect(drawer).toMatch(/Not judged yet \d+[\s\S]*Incoming call/);
    await visit(page, page.url());
    await page.locator("dialog .index-parts a ::-p-text(Contact page)").click();
    await waitForText(page, "People's ratings");
    expect(await placeOf(page)).toBe(`/audits/${audit.id}?cell=${own.touchpointId}.${id}`);
    expect(complaints).toEqual([]);
  });

  test("the contacts before a paid offer: which they are", async () => {
    const { id } = await siteOf(true);
    const { page } = await openDashboard(at(`/ladder?rung=contacts.${id}`));

    const drawer = await textOf(page, "dialog[open]");
    expect(drawer).toMatch(/There \d+[\s\S]*Contact page[\s\S]*Not judged yet \d+/);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { hidden: true });
    expect(await placeOf(page)).toBe(`/audits/${audit.id}/ladder`);
  });

  test("a gap: both sites side by side on that touchpoint, each figure leading to its page", async () => {
    const { id } = await siteOf(false);
    const { page } = await openDashboard(at(""));
    await page.locator(`.matrix-gap a[href*="touchpoint=${own.touchpointId}"]`).click();
    await waitForText(page, "Facet by facet");
    expect(await placeOf(page)).toBe(
      `/audits/${audit.id}/compare?theirs=${id}&touchpoint=${own.touchpointId}`,
    );

    const leads = await page.$$eval(".compare-facets tr:has([href$='#contact']) a", (links) =>
      links.map((link) => link.getAttribute("href")),
    );
    expect(leads).toEqual([
      `/audits/${audit.id}/captures/${own.id}#contact`,
      `/audits/${audit.id}/captures/${rival.id}#contact`,
    ]);
    await page.locator(".compare-side .compare-figure").click();
    await page.waitForSelector(".capture-score");
    expect(await placeOf(page)).toBe(`/audits/${audit.id}/captures/${own.id}`);
  });
});

test("a site's line in the changes leads to what moved there, and its index to its parts", async () => {
  const { client } = server;
  const [mine, theirs] = [await siteOf(true), await siteOf(false)];
  await client.call("closeRound", { params: { id: audit.id }, body: { name: "First look" } });
  for (const site of [mine, theirs]) {
    await client.call("rateCell", {
      params: { touchpointId: own.touchpointId!, siteId: site.id },
      body: { score: 2, role: "customer" },
    });
  }
  const { page } = await openDashboard(at("/changes"));
  const movedAt = () =>
    page.$$eval(".changes-cells tbody tr td:nth-of-type(1)", (cells) =>
      cells.map((cell) => cell.textContent),
    );
  expect(await movedAt()).toEqual(expect.arrayContaining(["You", "White Line"]));

  await page.locator(".changes-table th a ::-p-text(White Line)").click();
  await expect.poll(movedAt).toEqual(["White Line"]);
  await page.locator(".changes-own td a").click();
  await waitForText(page, "Index of Reed & Son");
  expect(await placeOf(page)).toBe(`/audits/${audit.id}?index=${mine.id}`);
});

test("an audit's settings ask for nothing that nobody reads", async () => {
  const { page } = await openDashboard(at("/settings"));
  const fields = await page.$$eval(".settings-form:first-of-type input", (inputs) =>
    inputs.map((input) => input.getAttribute("name")),
  );
  expect(fields.slice(0, 3)).toEqual(["name", "country", "trade"]);
  expect(fields).not.toContain("nextAuditOn");
});

test("the ladder fits a phone in Georgian: no page wider than it, no count parted from its word", async () => {
  const { id } = await siteOf(true);
  const { page } = await openDashboard(at("/ladder"), { language: "ka", viewport: PHONE });
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  expect(await excess()).toBeLessThanOrEqual(0);
  const lines = await page.$$eval(".ladder-cell .small", (counts) =>
    counts.map((count) => {
      const text = document.createRange();
      text.selectNodeContents(count);
      return text.getClientRects().length;
    }),
  );
  expect(new Set(lines)).toEqual(new Set([1]));
  await visit(page, at(`/ladder?rung=contacts.${id}`));
  expect(await excess()).toBeLessThanOrEqual(0);
  const right = await page.$eval("dialog", async (drawer) => {
    await Promise.allSettled(drawer.getAnimations().map(({ finished }) => finished));
    return Math.round(drawer.getBoundingClientRect().right);
  });
  expect(right).toBe(PHONE[0]);
});

test.each(["en", "ru", "ka"] as const)(
  "the mind map cuts no name of the catalogue, in %s",
  async (language) => {
    const { page } = await openDashboard(at("/touchpoints?view=map"), { language });

    const names = await page.$$eval(".mind-map-touchpoint .mind-map-name", (spans) =>
      spans.map(({ textContent, scrollWidth, clientWidth }) => ({
        name: textContent,
        isCut: scrollWidth > clientWidth,
      })),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter(({ isCut }) => isCut)).toEqual([]);
  },
);

test("where there is nothing to compare yet, the sites can be looked through at once", async () => {
  const { id } = await server.client.call("createAudit", {
    body: {
      name: "Empty",
      sites: [
        { name: "Own", url: "https://empty.example/" },
        { name: "Stale", url: "https://stale.example/" },
      ],
    },
  });
  const { page } = await openDashboard(`${server.origin}/audits/${id}/compare`);

  expect(await textOf(page, ".note-empty .button-primary")).toBe("Look through the sites");
});

describe("others are asked where they are wanted", () => {
  test.each([
    { view: "/ratings", says: "Ask others by a link", kind: "rating" },
    { view: "/report", says: "Share by a link", kind: "report" },
  ])("$view leads to a link to the $kind", async ({ view, says, kind }) => {
    const { page } = await openDashboard(at(view));
    await page.locator(`.page-head a ::-p-text(${says})`).click();

    await page.waitForSelector("#shares select");
    expect(await page.$eval("#shares select", (select) => (select as HTMLSelectElement).value)).toBe(kind);
    await page.waitForFunction(() => {
      const top = document.querySelector("#shares")?.getBoundingClientRect().top ?? innerHeight;
      return top >= 0 && top < innerHeight / 2;
    });
  });
});

test.each([
  { page: "an audit that is not there", path: "/audits/nowhere", says: "This is not here" },
  { page: "one's own account where nobody signs in", path: "/account", says: "No such page" },
])("$page is a page with a heading of its own", async ({ path, says }) => {
  const { page } = await openDashboard(`${server.origin}${path}`);

  expect(await textOf(page, "h1")).toBe(says);
  expect(await page.title()).toBe(`${says} · Tenpoint`);
});
