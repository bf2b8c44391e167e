import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Audit, AuditView, Capture } from "../../shared/api/schemas.ts";
import { checks } from "../../shared/checks/index.ts";
import type { RealServer } from "../extension/support/real-server.ts";
import { captureOf, PNG, snapshotAt } from "../server/support/captures.ts";
import { PHONE } from "../support/pages.ts";
import { openDashboard, serveDashboard, textOf, visit, waitForText } from "./support/open-dashboard.ts";

/** Every new view is opened, and looked through by axe. */
const TOUR_MS = 120_000;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let server: RealServer & { stop: () => Promise<void> };
let audit: Audit;
let own: Capture;
let earlier: Capture;
let rival: Capture;

const view = (): Promise<AuditView> => server.client.call("getAudit", { params: { id: audit.id } });
const at = (path: string) => `${server.origin}/audits/${audit.id}${path}`;
const touchpointOf = async (key: string) =>
  (await view()).rows.find(({ touchpoint }) => touchpoint.catalogueKey === key)!.touchpoint;

beforeAll(async () => {
  server = await serveDashboard();
  const { client } = server;
  const sites = [
    { name: "Reed & Son", url: "https://own.example/" },
    { name: "White Line", url: "https://rival.example/" },
  ];
  audit = await client.call("createAudit", { body: { name: "Clock repair", country: "RU", sites } });
  const take = async (url: string, body: "rich" | "bare", capturedAt: number) =>
    client.call("createCapture", {
      body: await captureOf(audit.id, url, {
        snapshot: await snapshotAt(url, body),
        screenshot: PNG,
        capturedAt,
      }),
    });
  earlier = await take("https://own.example/contact", "bare", Date.parse("2026-08-01T10:00:00Z"));
  own = await take("https://own.example/contact", "rich", Date.parse("2026-09-01T10:00:00Z"));
  await take("https://own.example/prices", "bare", Date.parse("2026-09-01T10:00:00Z"));
  rival = await take("https://rival.example/contact", "rich", Date.parse("2026-09-01T10:00:00Z"));
  await take("https://rival.example/prices", "rich", Date.parse("2026-09-01T10:00:00Z"));
});

afterAll(() => server.stop());

/** Presses what has these words, once it is there. */
const press = (page: Page, text: string, within = "main") =>
  page.waitForFunction(
    (sought, scope) => {
      const found = [
        ...document.querySelectorAll<HTMLElement>(`${scope} button, ${scope} a, ${scope} summary`),
      ].find(
        // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
        (element) => (element.getAttribute("aria-label") ?? element.innerText).trim() === sought,
      );
      found?.click();
      return found !== undefined;
    },
    {},
    text,
    within,
  );

/** Enters a text at once: a locator empties a field before it types, and a view drawn in between puts back what stood there. */
const enter = (page: Page, selector: string, text: string) =>
  page.$eval(
    selector,
    (field, entered) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      field.value = entered;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    text,
  );

describe("a check that is wrong here", () => {
  test("is set aside with a name and a reason; both scores stay in sight, and it counts again when taken back", async () => {
    const { page } = await openDashboard(at(`/captures/${own.id}`));
    await page.locator(".check-row-costs .plan-button ::-p-text(Wrong here?)").click();
    await page.locator(".waive-form [name=who]").fill("Nino");
    await page.locator(".waive-form [name=why]").fill("Our customers come on foot.");
    await page.select(".waive-form select", "site");
    await page.locator(".waive-form [type=submit]").click();

    await waitForText(page, "Set aside by Nino: Our customers come on foot.");
    const { waived, score } = await server.client.call("getCapture", { params: { id: own.id } });
    expect(await textOf(page, ".capture-score")).toContain(`${waived?.score?.toFixed(1)} with`);
    expect(await textOf(page, ".capture-score-number")).toBe(score?.toFixed(1));
    await visit(page, at("/settings"));
    expect(await textOf(page, "#waivers")).toContain("Reed & Son");

    await press(page, "Count it again", "#waivers");
    await waitForText(page, "The check counts again.");
    expect((await server.client.call("getCapture", { params: { id: own.id } })).waived).toBeNull();
  });
});

describe("the register", () => {
  test("is retired from, looked through, restored, and merged with an undo", async () => {
    const { client } = server;
    const door = await client.call("createTouchpoint", {
      params: { id: audit.id },
      body: { name: "The door" },
    });
    const bell = await client.call("createTouchpoint", {
      params: { id: audit.id },
      body: { name: "The bell", parentId: door.id },
    });
    const { page } = await openDashboard(at("/touchpoints?view=list"));
    expect(await textOf(page, ".plain-table")).toContain("The bell");
    await client.call("deleteTouchpoint", { params: { id: bell.id } });
    await visit(page, at("/touchpoints?view=retired"));
    await press(page, "Restore");
    await waitForText(page, "Back in use: The bell.");

    await visit(page, at(`/touchpoints?edit=${bell.id}`));
    await press(page, "Merge into another", "dialog");
    await page.select(".touchpoint-merge select", door.id);
    await page.locator(".touchpoint-merge [type=submit]").click();
    await waitForText(page, "The bell is merged.");
    const names = async () => (await view()).rows.map(({ touchpoint }) => touchpoint.name);
    expect(await names()).not.toContain("The bell");
    await page.locator(".toast:last-child .toast-undo").click();
    await expect.poll(names).toContain("The bell");
  });

  test("is walked as a mind map by keys alone: arrows, folding, zoom, and Enter opens", async () => {
    const { page } = await openDashboard(at("/touchpoints?view=map"));
    const current = () =>
      page.evaluate(() => ({
        name: document.activeElement?.getAttribute("aria-label") ?? "",
        level: document.activeElement?.getAttribute("aria-level"),
        role: document.activeElement?.getAttribute("role"),
      }));
    await page.$eval("[role=treeitem][tabindex='0']", (item) => item instanceof SVGElement && item.focus());
    expect(await current()).toEqual({ name: "Clock repair", level: "1", role: "treeitem" });
    await page.keyboard.press("ArrowRight");
    const basket = await current();
    await page.keyboard.press("ArrowRight");
    const leaf = await current();
    await page.keyboard.press("ArrowLeft");
    const shown = await page.$$eval("[role=treeitem]", (items) => items.length);
    await page.keyboard.press(" ");
    await page.waitForFunction(
      (count) => document.querySelectorAll("[role=treeitem]").length < count,
      {},
      shown,
    );
    const isFolded = await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"));
    await page.keyboard.press(" ");
    const box = () => page.$eval(".mind-map-drawing", (drawing) => drawing.getAttribute("viewBox"));
    const whole = await box();
    await page.keyboard.press("+");
    const closer = await box();
    await page.keyboard.press("0");
    await page.keyboard.press("ArrowRight");
    const target = await current();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");

    expect([basket.level, leaf.level, isFolded]).toEqual(["2", "3", "false"]);
    expect(leaf.name).toMatch(/importance \d+/);
    expect(closer).not.toBe(whole);
    expect(target.name).toContain(await page.$eval("dialog h2", (title) => title.textContent ?? "?"));
    expect(page.url()).toContain("view=map");
  });

  test("tells of what another person wrote meanwhile, and gives it back", async () => {
    const { client } = server;
    const desk = await client.call("createTouchpoint", {
      params: { id: audit.id },
      body: { name: "The desk", owner: "Nino" },
    });
    const { page } = await openDashboard(at(`/touchpoints?edit=${desk.id}`));
    const owner = await page.waitForSelector(".touchpoint-form [name=owner]");
    await owner?.click({ count: 3 });
    await owner?.type("Lika");
    await client.call("updateTouchpoint", {
      params: { id: desk.id },
      body: { owner: "Dato", standard: "Smile" },
    });
    await page.locator(".touchpoint-form [type=submit]").click();

    await waitForText(page, "had meanwhile set owner to Dato. Yours is kept.");
    const owned = async () => {
      const { touchpoint } = (await view()).rows.find((row) => row.touchpoint.id === desk.id)!;
      return [touchpoint.owner, touchpoint.standard];
    };
    expect(await owned()).toEqual(["Lika", "Smile"]);
    await page.locator(".toast:last-child .toast-undo").click();
    await expect.poll(owned).toEqual(["Dato", "Smile"]);
  });

  test("is filtered by its owner, in the address", async () => {
    const { page } = await openDashboard(at("?owner=-"));
    const everything = (await view()).rows.length;

    const shown = await page.$$eval("tbody .matrix-touchpoint", (links) =>
      links.map((link) => link.textContent),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(everything);
    await press(page, `${shown.length} of ${everything} · show all`);
    await page.waitForFunction(() => !location.search.includes("owner"));
  });
});

describe("raters", () => {
  test("tap a whole point on a phone; who writes over another's word is told, and can give it back", async () => {
    const { client } = server;
    const entrance = await touchpointOf("entrance");
    const params = { touchpointId: entrance.id, siteId: own.siteId! };
    await client.call("rateCell", { params, body: { score: 3, reason: "Dark." } });
    const { page } = await openDashboard(at(`?cell=${entrance.id}.${own.siteId}`), { viewport: PHONE });
    await page.locator(".ratings-add").click();
    // A place in the street has no page to look at.
    expect(await page.$(".score-address")).toBeNull();
    await press(page, "Give 8", ".rating-form");
    await page.locator(".rating-form [type=submit]").click();

    await waitForText(page, "It takes the place of 3.0 under the same name.");
    const scores = async () => (await client.call("getCell", { params })).ratings.map(({ score }) => score);
    expect(await scores()).toEqual([8]);
    await page.locator(".toast:last-child .toast-undo").click();
    await expect.poll(scores).toEqual([3]);
  });

  test("who are two points apart are listed for a talk, which goes into the plan", async () => {
    const { client } = server;
    const reply = await touchpointOf("incoming-call");
    const params = { touchpointId: reply.id, siteId: own.siteId! };
    await client.call("rateCell", {
      params,
      body: { score: 9.5, role: "customer", raterName: "Lika", reason: "They sang." },
    });
    await client.call("rateCell", { params, body: { score: 3, role: "newcomer", raterName: "Dato" } });
    const { page } = await openDashboard(at("/ratings"));

    expect(await textOf(page, ".agreement")).toMatch(/0 %[\s\S]*0 of 1 pairs/);
    expect(await textOf(page, ".talk")).toMatch(
      /6\.5 apart[\s\S]*9\.5[\s\S]*Lika[\s\S]*They sang\.[\s\S]*3\.0[\s\S]*Dato/,
    );
    await press(page, "Put into the plan", ".talk");
    await waitForText(page, "In the plan");

    expect((await view()).actions.map(({ what }) => what)).toContain("Talk over: Incoming call, You");
  });
});

describe("two sites side by side", () => {
  test("show what the rival has; a trick is kept with its screenshot, noted on, planned", async () => {
    const { page } = await openDashboard(at("/compare"));
    await page.waitForSelector(".having-row .plan-button");
    const name = await textOf(page, ".having-row a");
    await press(page, "Keep as a trick", ".having-row");
    await waitForText(page, "Kept among the tricks.");

    await visit(page, at("/tricks"));
    expect(await textOf(page, ".trick h2")).toBe(name);
    expect(
      await page.$eval(".trick img", (image) => image instanceof HTMLImageElement && image.naturalWidth),
    ).toBe(1);
    await page.locator(".trick textarea").fill("Ours could chime.");
    await page.keyboard.press("Tab");
    await waitForText(page, "Saved.");
    await press(page, "Plan it", ".trick");
    await waitForText(page, "In the plan");
    expect((await view()).actions.find(({ kind }) => kind === "wow")?.what).toBe(name);
  });

  test("a page before and after stands with both screenshots and what was mended", async () => {
    const { page } = await openDashboard(at(`/captures/${own.id}`));
    await press(page, "Compare with an earlier capture");
    await page.waitForSelector(".change-sides");

    expect(await textOf(page, ".change-side:first-child")).toContain(earlier.score!.toFixed(1));
    expect(await textOf(page, ".change-side:last-child")).toContain(own.score!.toFixed(1));
    expect(await page.$$eval(".change-side img", (images) => images.length)).toBe(2);
    expect(await textOf(page, ".change-moves")).toMatch(/^Mended/);
    await visit(page, at(`/captures/${rival.id}/compare`));
    expect(await textOf(page, "main")).toContain("Nothing to compare with");
  });
});

describe("numbers", () => {
  /** The browser runs as another user, who may not read this one's files: the file is made in the page. */
  const choose = async (page: Page, text: string) => {
    await page.waitForSelector("input[type=file]");
    await page.$eval(
      "input[type=file]",
      (input, content) => {
        if (!(input instanceof HTMLInputElement)) return;
        const chosen = new DataTransfer();
        chosen.items.add(new File([content], "numbers.csv"));
        input.files = chosen.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      },
      text,
    );
  };

  test("come from a file that is previewed with line and column, and drawn beside the score", async () => {
    const contact = await touchpointOf("contact-page");
    const { page } = await openDashboard(at("/numbers?import=1"));

    await choose(page, "touchpoint;month;calls\nContact page;2026-09;many\nContact page;2026-10;12,5");
    await waitForText(page, "Line 2, calls");
    expect(await page.$(".numbers-import > .button-primary")).toBeNull();
    await choose(page, "touchpoint;month;calls\nContact page;2026-09;7\nContact page;2026-10;12,5");
    await page.locator(".numbers-import > .button-primary").click();
    await waitForText(page, "Stored: 2.");

    await visit(page, at(`/numbers?touchpoint=${contact.id}`));
    expect(await textOf(page, ".number-chart")).toMatch(/Calls[\s\S]*Score/);
    expect(await page.$$eval(".number-chart-bar", (bars) => bars.length)).toBe(2);
    expect(await page.$$eval(".number-chart-dot", (dots) => dots.length)).toBeGreaterThan(1);
  });

  test("that came from a file are taken back by one press", async () => {
    const { client } = server;
    const params = { id: audit.id };
    const stored = async () => (await client.call("listNumbers", { params })).items;
    const before = await stored();
    const { page } = await openDashboard(at("/numbers?import=1"));
    await choose(page, "touchpoint;month;calls\nContact page;2026-10;99\nHome page;2026-05;5");
    await page.locator(".numbers-import > .button-primary").click();
    await waitForText(page, "Stored: 2.");
    expect(await stored()).not.toEqual(before);

    await page.locator(".toast-undo").click();

    await expect.poll(stored).toEqual(before);
  });

  test("are written by hand, with an undo", async () => {
    const { client } = server;
    const call = await touchpointOf("incoming-call");
    const { page } = await openDashboard(at(`/numbers?touchpoint=${call.id}`));
    await page.locator(".numbers-new [type=submit]").click();
    const input = await page.waitForSelector(".numbers-table input");
    await input?.type("40");
    await page.keyboard.press("Tab");
    await page.waitForSelector(".toast-undo");
    const calls = async () =>
      (await client.call("listNumbers", { params: { id: audit.id } })).items.find(
        ({ touchpointId }) => touchpointId === call.id,
      )?.calls;
    expect(await calls()).toBe(40);
    await page.locator(".toast:last-child .toast-undo").click();
    await expect.poll(calls).toBeNull();
  });
});

describe("wrong moments", () => {
  test("an afternoon in Moscow is flagged as night where the customers live", async () => {
    const { page } = await openDashboard(at("/contacts?week=2026-11-23"));
    await page.locator(".contact-form [name=what]").fill("Reminder");
    await page.locator(".contact-day input:checked").click();
    await waitForText(page, "Choose at least one day.");
    await page.locator(".contact-day input").click();
    await page.waitForSelector(".contact-never", { hidden: true });
    await enter(page, ".contact-form [name=time]", "16:00");
    await page.locator(".contact-form [type=submit]").click();
    await waitForText(page, "No wrong moment this week.");
    await enter(page, ".contact-form [name=regions]", "Europe/Moscow\nAsia/Yakutia");
    await waitForText(page, "“Asia/Yakutia” is no time zone.");
    await enter(page, ".contact-form [name=regions]", "Europe/Moscow\nAsia/Yakutsk");
    await page.waitForFunction(() =>
      /Moscow: \d\d:\d\d now \(GMT\+3\) · Yakutsk: \d\d:\d\d now \(GMT\+9\)/.test(
        document.querySelector(".contact-wide")?.textContent ?? "",
      ),
    );
    await press(page, "Save", ".contact-form");

    await waitForText(page, "1 night contact this week");
    expect(await textOf(page, ".plain-table tbody tr")).toContain("22:00 · night");
    await press(page, "Edit", ".plain-table");
    await waitForText(page, "Change the contact");
    await enter(page, ".contact-form [name=time]", "10:00");
    await press(page, "Save", ".contact-form");
    await waitForText(page, "No wrong moment this week.");
    expect(await textOf(page, ".plain-table tbody tr")).toMatch(
      /Reminder\s+Call\s+Mon 10:00\s+10:00\s+16:00/,
    );
    await waitForText(page, "Add a contact");
    await page.locator(".toast:last-child .toast-undo").click();
    await waitForText(page, "1 night contact this week");
    expect(await textOf(page, ".plain-table thead")).toMatch(/Moscow GMT\+3\s+Yakutsk GMT\+9/);
  });
});

describe("first steps", () => {
  test("go from three ways of finding touchpoints to three captures", async () => {
    const fresh = await server.client.call("createAudit", {
      body: {
        name: "Fresh",
        sites: [
          { name: "Own", url: "https://fresh.example/" },
          { name: "Stale", url: "https://stale.example/" },
        ],
      },
    });
    const capture = async (host: string) => {
      for (const path of ["", "contact", "prices"]) {
        const body = await captureOf(fresh.id, `https://${host}/${path}`);
        await server.client.call("createCapture", { body });
      }
    };
    const { page } = await openDashboard(`${server.origin}/audits/${fresh.id}/start?way=customer`);
    const rows = async () =>
      (await server.client.call("getAudit", { params: { id: fresh.id } })).rows.map(
        ({ touchpoint }) => touchpoint.name,
      );
    await press(page, "Add Landing page");
    await expect.poll(rows).toContain("Landing page");
    await press(page, "Read the funnel");
    await waitForText(page, "Each stage of the sale");
    await page.locator(".start-own [name=name]").fill("The cat in the shop");
    await page.locator(".start-own [type=submit]").click();
    await expect.poll(rows).toContain("The cat in the shop");
    await press(page, "Be your rival's customer");
    await waitForText(page, "Open Stale as a customer");

    await capture("stale.example");
    await waitForText(page, "0 of 3 so far. 1 rival is scored already.");
    // Of the own site nothing is known yet, so nothing is said to be as good as theirs.
    await visit(page, `${server.origin}/audits/${fresh.id}`);
    expect(await textOf(page, ".summary")).not.toContain("You have all that they have");
    await visit(page, `${server.origin}/audits/${fresh.id}/plan`);
    expect(await textOf(page, ".lifts")).toContain("No page of your site is scored yet.");
    await capture("fresh.example");
    await visit(page, `${server.origin}/audits/${fresh.id}/start`);
    expect(await textOf(page, ".start-three")).toContain("Open the matrix");
  });
});

describe("search", () => {
  test('is reached by "/" and leads to what was found', async () => {
    const { page } = await openDashboard(at(""));
    await page.keyboard.press("/");
    const input = await page.waitForSelector(".search-input");
    await input?.type("incoming");
    await page.waitForFunction(() => location.search.includes("q=incoming"));
    await page.locator(".found-row").click();

    await page.waitForFunction(() => location.pathname.endsWith("/touchpoints"));
    expect(await textOf(page, "dialog h2")).toBe("Incoming call");
  });
});

test("an action that was put in by its check is found and told in the reader's language", async () => {
  const check = checks.find(({ id }) => id === "social-preview/picture")!;
  const { id } = await server.client.call("createAction", {
    params: { id: audit.id },
    body: { what: check.words.en.fix, checkId: check.id },
  });
  const { page } = await openDashboard(
    `${server.origin}/search?q=${encodeURIComponent(check.words.ru.fix)}`,
    {
      language: "ru",
    },
  );

  await page.waitForFunction(
    (said) => document.querySelector(".found-words")?.textContent?.startsWith(said),
    {},
    check.words.ru.fix,
  );
  expect(await page.$eval(".found-row", (row) => row.getAttribute("href"))).toBe(
    `/audits/${audit.id}/plan?edit=${id}`,
  );
});

describe("deleted captures", () => {
  test("are taken back, or deleted for good after being asked once more", async () => {
    const { client } = server;
    const doomed = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/doomed"),
    });
    await client.call("deleteCapture", { params: { id: doomed.id } });
    const { page } = await openDashboard(at("/captures?bin=1"));
    await press(page, "Delete for good", ".bin");
    await press(page, "Sure? It cannot be taken back.", ".bin");
    await waitForText(page, "The capture is gone for good.");

    expect((await client.call("listDeleted", { params: { id: audit.id } })).items).toEqual([]);
  });
});

describe("every view of the method", () => {
  const paths = () => [
    ...[
      "",
      "/start",
      "/start?way=rival",
      "/start?way=funnel",
      "/start?way=method",
      "/compare",
      "/touchpoints",
      "/touchpoints?view=list",
    ],
    ...[
      "/touchpoints?view=map",
      "/touchpoints?view=retired",
      `/touchpoints?edit=${own.touchpointId}`,
      "/ratings",
    ],
    ...[
      "/numbers",
      "/numbers?import=1",
      "/tricks",
      "/tricks?add=1",
      "/contacts",
      `/captures/${own.id}/compare`,
    ],
    ...["/settings", "/captures?bin=1"],
  ];
  const all = () => [...paths().map(at), `${server.origin}/search?q=contact`];

  test.each(["en", "ru", "ka"] as const)(
    "nothing is cut or scrolls sideways on a phone, in %s",
    async (language) => {
      const { page, complaints } = await openDashboard(`${server.origin}/`, { language, viewport: PHONE });

      for (const url of all()) {
        await visit(page, url);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, url).toBeLessThanOrEqual(0);
        expect(await textOf(page, "body"), url).not.toMatch(/(?:common|dashboard|register):[a-z]/);
      }
      expect(complaints).toEqual([]);
    },
    TOUR_MS,
  );

  test.each(["light", "dark"] as const)(
    "axe finds nothing to say of the %s theme",
    async (theme) => {
      const { page } = await openDashboard(`${server.origin}/`, { theme });

      for (const url of all()) {
        await visit(page, url);
        await page.evaluate(axe);
        const violations = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))",
        );
        expect(violations, url).toEqual([]);
      }
    },
    TOUR_MS,
  );
});
