import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Audit, AuditView, Capture, Job } from "../../shared/api/schemas.ts";
import { checks } from "../../shared/checks/index.ts";
import type { RealServer } from "../extension/support/real-server.ts";
import { captureOf, PNG, snapshotAt } from "../server/support/captures.ts";
import { PHONE } from "../support/pages.ts";
import { openDashboard, serveDashboard, textOf, visit, waitForText } from "./support/open-dashboard.ts";

/** Every view is opened, and looked through by axe. */
const TOUR_MS = 180_000;
const FIRST_LOAD_MAX_BYTES = 120_000;
const MARKUP = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let server: RealServer & { stop: () => Promise<void> };
let audit: Audit;
let own: Capture;
let rival: Capture;

const view = (): Promise<AuditView> => server.client.call("getAudit", { params: { id: audit.id } });
const matrixUrl = (query = "") => `${server.origin}/audits/${audit.id}${query}`;
const cellUrl = (capture: Capture) => matrixUrl(`?cell=${capture.touchpointId}.${capture.siteId}`);

beforeAll(async () => {
  server = await serveDashboard();
  const { client } = server;
  const sites = [
    { name: "Reed & Son", url: "https://own.example/" },
    { name: "White Line", url: "https://rival.example/" },
  ];
  audit = await client.call("createAudit", { body: { name: "Clock repair", sites } });
  const take = async (url: string, body: "rich" | "bare") => {
    const snapshot = await snapshotAt(url, body);
    return client.call("createCapture", {
      body: await captureOf(audit.id, url, { snapshot, screenshot: PNG }),
    });
  };
  own = await take("https://own.example/contact", "bare");
  rival = await take("https://rival.example/contact", "rich");
});

afterAll(() => server.stop());

describe("the matrix", () => {
  test("shows both sites of a touchpoint, marks the best, and nothing offends the policy", async () => {
    const { page, complaints } = await openDashboard(matrixUrl());

    const cells = await page.$$eval("tbody tr", (rows) =>
      rows
        .filter((row) => row.textContent?.includes("Contact page"))
        .flatMap((row) =>
          [...row.querySelectorAll("[data-cell]")].map((cell) => cell.getAttribute("aria-label")),
        ),
    );

    expect(cells).toHaveLength(2);
    expect(cells[0]).toContain(`Contact page, You: ${own.score?.toFixed(1)}`);
    expect(cells[1]).toMatch(/White Line: \d\.\d, \w+, best/);
    expect(complaints).toEqual([]);
  });

  test("keeps sort and filters in the address, and takes them from it", async () => {
    const { page } = await openDashboard(matrixUrl("?level=unjudged&sort=name"));
    const shown = await page.$$eval("tbody .matrix-touchpoint", (links) =>
      links.map((link) => link.textContent),
    );
    expect(shown).not.toContain("Contact page");
    expect(shown).toEqual([...shown].sort((a, b) => String(a).localeCompare(String(b))));

    await page.select(".row-filters label:nth-of-type(1) select", "importance");

    await page.waitForFunction(() => location.search.includes("sort=importance"));
    expect(page.url()).toContain("level=unjudged");
  });

  test("is walked by keys: j enters and steps, Enter opens, Esc closes", async () => {
    const { page } = await openDashboard(matrixUrl());

    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowRight");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    const opened = await page.$eval("dialog h2", (title) => title.textContent);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("dialog"));

    expect(focused).toContain(`${opened}, White Line`);
    expect(new URL(page.url()).search).toBe("");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(focused);
  });

  test("explains an index by its parts", async () => {
    const { page } = await openDashboard(matrixUrl(`?index=${rival.siteId}`));

    expect(await textOf(page, "dialog")).toMatch(/Index of White Line[\s\S]*Contact page/);
  });
});

describe("a cell", () => {
  test("takes a rating once a score is chosen; one above 9 needs a name and a reason", async () => {
    const { page } = await openDashboard(cellUrl(own));
    await page.locator(".ratings-add").click();
    const setScore = (value: string) =>
      page.$eval(
        ".rating-form input[name=score]",
        (input, score) => {
          if (!(input instanceof HTMLInputElement)) return;
          input.value = score;
          input.dispatchEvent(new Event("input", { bubbles: true }));
        },
        value,
      );

    await page.locator(".rating-form [type=submit]").click();
    await waitForText(page, "Choose a score.");
    await setScore("9.5");
    await page.locator(".rating-form [type=submit]").click();
    const isRefused = await page.$eval(
      ".rating-form",
      (form) => form instanceof HTMLFormElement && !form.checkValidity(),
    );
    await page.locator("[name=raterName]").fill("Nino");
    await page.locator("[name=reason]").fill("They called me by name.");
    await page.locator(".rating-form [type=submit]").click();
    await waitForText(page, "They called me by name.");

    expect(isRefused).toBe(true);
    const cell = await server.client.call("getCell", {
      params: { touchpointId: own.touchpointId!, siteId: own.siteId! },
    });
    expect(cell.ratings).toMatchObject([{ score: 9.5, raterName: "Nino" }]);

    await page.locator(".rating .plan-button").click();
    await waitForText(page, "The rating is removed.");
    await page.locator(".toast:last-child .toast-undo").click();
    await page.waitForSelector(".rating");
    await page.locator(".rating .plan-button").click();
    await page.waitForFunction(() => !document.querySelector(".rating"));
  });

  test("of no touchpoint at all is declared absent, and that is taken back", async () => {
    const { touchpoint } = (await view()).rows.find((row) =>
      row.cells.every(({ state }) => state === "unjudged"),
    )!;
    const { page } = await openDashboard(matrixUrl(`?cell=${touchpoint.id}.${own.siteId}`));
    const stateOf = async () =>
      (await view()).rows
        .find((row) => row.touchpoint.id === touchpoint.id)
        ?.cells.find(({ siteId }) => siteId === own.siteId)?.state;

    await page.locator(".absence input").click();
    await page.waitForSelector(".score-cell-absent");
    expect(await stateOf()).toBe("absent");

    await page.locator(".toast-undo").click();
    await page.waitForFunction(() => !document.querySelector(".score-cell-absent"));
    expect(await stateOf()).toBe("unjudged");
  });

  test("scored by one facet offers the fixes of that facet alone", async () => {
    const { touchpoint } = (await view()).rows.find(
      (row) => row.touchpoint.catalogueKey === "contact-options",
    )!;
    const { page } = await openDashboard(matrixUrl(`?cell=${touchpoint.id}.${own.siteId}`));
    await page.waitForSelector(".fix-title");

    const fixes = await page.$$eval(".fix-title", (links) => links.map((link) => link.getAttribute("href")));

    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.filter((href) => !href?.includes("#contact/"))).toEqual([]);
  });

  test("puts a failed check into the plan, once, and there it is told in the reader's language", async () => {
    const { page } = await openDashboard(cellUrl(own));

    await page.locator(".fix .plan-button").click();
    await waitForText(page, "It is in the plan.");

    const { actions } = await view();
    expect(actions).toMatchObject([{ touchpointId: own.touchpointId, state: "open" }]);
    expect(await textOf(page, ".fix")).toContain("In the plan");
    await visit(page, `${server.origin}/audits/${audit.id}/plan`);
    expect(await textOf(page, ".action-what")).toBe(actions[0]?.what);
    const texts = checks.find(({ id }) => id === actions[0]?.checkId)!.words;
    const reader = await openDashboard(`${server.origin}/audits/${audit.id}/plan`, { language: "ru" });
    await waitForText(reader.page, texts.ru.title);
    expect(await textOf(reader.page, ".plan-group")).not.toContain(texts.en.title);
  });
});

describe("a capture", () => {
  test("shows every decided check with what was found, and the hashes", async () => {
    const { page, complaints } = await openDashboard(
      `${server.origin}/audits/${audit.id}/captures/${rival.id}`,
    );
    await page.waitForSelector(".check-row");

    const rows = await page.$$eval(".facet-section-check", (checks) => checks.map(({ id }) => id));

    const counted = rival
      .scorecard!.checks.filter(({ outcome }) => outcome !== "not-applicable")
      .map(({ id }) => id);
    expect(rows.toSorted()).toEqual(counted.toSorted());
    expect(await textOf(page, ".capture")).toContain(rival.snapshotHash.slice(0, 12));
    expect(
      await page.$eval(
        ".capture-shot img",
        (image) => image instanceof HTMLImageElement && image.naturalWidth,
      ),
    ).toBe(1);
    expect(complaints).toEqual([]);
  });

  test("is scored anew under another kind of page, and as it was again", async () => {
    const { page } = await openDashboard(`${server.origin}/audits/${audit.id}/captures/${rival.id}`);
    const kindOf = async () => (await server.client.call("getCapture", { params: { id: rival.id } })).kind;

    await page.select(".side-card label:nth-of-type(3) select", "pricing");
    await waitForText(page, "The page is scored anew.");
    expect(await kindOf()).toBe("pricing");

    await page.locator(".toast-undo").click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll("option:checked")].some(({ textContent }) =>
        textContent.includes("(recognised)"),
      ),
    );
    expect(await kindOf()).toBe(rival.kind);
  });

  test("is deleted, and taken back while the message stands", async () => {
    const { client } = server;
    const taken = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/prices"),
    });
    const { page } = await openDashboard(`${server.origin}/captures/${taken.id}`);

    await page.locator(".page-head-controls button").click();
    await waitForText(page, "The capture is deleted.");
    await page.waitForFunction(
      (id) => location.pathname.endsWith("/captures") && !document.querySelector(`a[href$="${id}"]`),
      {},
      taken.id,
    );
    await page.locator(".toast-undo").click();

    await page.waitForSelector(`a[href$="${taken.id}"]`);
    await client.call("deleteCapture", { params: { id: taken.id } });
  });

  test("of a page whose words are markup stays words", async () => {
    const { client } = server;
    const snapshot = structuredClone(await snapshotAt("https://own.example/odd"));
    snapshot.parts.document!.title = MARKUP;
    const taken = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/odd", { snapshot }),
    });
    const { page, complaints } = await openDashboard(
      `${server.origin}/audits/${audit.id}/captures/${taken.id}`,
    );

    expect(await textOf(page, "h1")).toContain("<img src=x");
    expect(await page.title()).not.toBe("run");
    expect(complaints).toEqual([]);
    await client.call("deleteCapture", { params: { id: taken.id } });
  });
});

describe("a new audit", () => {
  test("says what is missing, then is made and looked through", async () => {
    const { page } = await openDashboard(`${server.origin}/audits/new`);
    await page.locator("[name=name]").fill("Dentists");
    await page.locator("[type=submit]").click();
    await waitForText(page, "Give your site's address");
    await page.locator("[name=own]").fill("not an address");
    await page.locator("[type=submit]").click();
    await waitForText(page, "This is not a web address.");

    await page.locator("[name=own]").fill("dentist.example");
    await page.locator("[name=rival-1]").fill("www.white-line.example");
    await page.locator("[type=submit]").click();
    await page.waitForFunction(() => /^\/audits\/(?!new)/.test(location.pathname));
    await waitForText(page, "Waiting for its turn");

    const { items } = await server.client.call("listAudits");
    const made = items.find(({ name }) => name === "Dentists")!;
    expect(made.sites.map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ["dentist.example", true],
      ["white-line.example", false],
    ]);
    expect(await textOf(page, ".note-empty")).toContain("The first scores show here");

    await page.locator(".job button").click();
    await page.waitForFunction(() => !document.querySelector(".job"));
    await server.client.call("deleteAudit", { params: { id: made.id } });
  });
});

describe("work that has ended", () => {
  test.each([
    {
      language: "en",
      site: "Reed & Son could not be looked through. There is no site at this address. Check the spelling.",
      pages: "1 page could not be scored",
    },
    {
      language: "ru",
      site: "Сайт Reed & Son обойти не удалось. По этому адресу сайта нет. Проверьте, как он написан.",
      pages: "1 страницу не удалось оценить",
    },
    {
      language: "ka",
      site: "ამ მისამართზე საიტი არ არის.",
      pages: "1",
    },
  ] as const)(
    "names the site that could not be entered and why, and folds the pages that could not be read, in $language",
    async ({ language, site, pages }) => {
      const { page } = await openDashboard(matrixUrl(), { language });
      const job: Job = {
        id: "sweep-of-two",
        kind: "sweep",
        auditId: audit.id,
        state: "done",
        step: null,
        done: 1,
        total: 1,
        error: null,
        skipped: [
          {
            url: "https://own.example/",
            reason: "There is no site at own.example: its name leads nowhere. Check the spelling.",
            code: "address-not-found",
          },
          { url: "https://rival.example/prices", reason: "It took too long." },
        ],
        createdAt: Date.now(),
        finishedAt: Date.now(),
      };
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        const isAsked = request.url().endsWith("/jobs");
        const answer = isAsked
          ? request.respond({ contentType: "application/json", body: JSON.stringify({ items: [job] }) })
          : request.continue();
        void answer.catch(() => undefined);
      });
      await page.reload();

      const notice = await textOf(page, ".job");

      expect(notice).toContain(site);
      expect(notice).toContain(pages);
      expect(notice).not.toContain("It took too long.");
    },
  );
});

describe("everywhere", () => {
  const paths = () => {
    const base = `/audits/${audit.id}`;
    return [
      "/",
      "/audits/new",
      base,
      `${base}?cell=${own.touchpointId}.${own.siteId}`,
      `${base}/touchpoints`,
      `${base}/touchpoints?edit=${own.touchpointId}`,
      `${base}/plan?add=any`,
      `${base}/captures`,
      `${base}/captures/${own.id}`,
      `${base}/settings`,
      "/rubric",
      "/extension",
      "/nowhere",
    ];
  };

  test.each(["en", "ru", "ka"] as const)(
    "nothing is cut or scrolls sideways on a phone, in %s",
    async (language) => {
      const { page } = await openDashboard(`${server.origin}/`, { language, viewport: PHONE });

      for (const path of paths()) {
        await visit(page, server.origin + path);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, path).toBeLessThanOrEqual(0);
        expect(await textOf(page, "body"), path).not.toMatch(/(?:common|dashboard|panel):[a-z]/);
      }
    },
    TOUR_MS,
  );

  test.each(["light", "dark"] as const)(
    "axe finds nothing to say of the %s theme",
    async (theme) => {
      const { page } = await openDashboard(`${server.origin}/`, { theme });

      for (const path of paths()) {
        await visit(page, server.origin + path);
        await page.evaluate(axe);
        const violations = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))",
        );
        expect(violations, path).toEqual([]);
      }
    },
    TOUR_MS,
  );

  test("a server that is gone is said so, with a way to try again", async () => {
    const { page } = await openDashboard(matrixUrl());
    await page.setOfflineMode(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/"]')?.click());
    await waitForText(page, "The Tenpoint server does not answer.");
    await page.setOfflineMode(false);

    await page.locator(".note button").click();

    await waitForText(page, "Clock repair");
  });

  test("a view whose code cannot be fetched says so", async () => {
    const { page } = await openDashboard(`${server.origin}/`);
    await page.setOfflineMode(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/rubric"]')?.click());

    await waitForText(page, "The Tenpoint server does not answer.");
  });

  test("language and theme are switched at once and remembered", async () => {
    const { page } = await openDashboard(`${server.origin}/`);

    await page.select(".preferences label:nth-of-type(1) select", "ka");
    await waitForText(page, "აუდიტები");
    await page.select(".preferences label:nth-of-type(2) select", "dark");
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");

    expect(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
    ).toEqual(["ka", "dark"]);
    expect(await page.evaluate(() => localStorage.getItem("tenpoint.language"))).toBe("ka");
  });

  test("the first load is light", async () => {
    const { page } = await openDashboard(`${server.origin}/`);
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => name.endsWith(".js")),
    );

    const bodies = await Promise.all(scripts.map(async (url) => (await fetch(url)).arrayBuffer()));

    const bytes = bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).byteLength, 0);
    expect(scripts.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_MAX_BYTES);
  });
});
