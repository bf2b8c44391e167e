import { gunzipSync, gzipSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { rescoreStale } from "../../server/audits/rescore-stale.ts";
import { captures, snapshots } from "../../server/db/tables/index.ts";
import { runReport } from "../../server/jobs/run-report.ts";
import { impossibleAddress } from "../../server/lab/choose-pages.ts";
import { readReportFile, verifyReport } from "../../server/reports/verify-report.ts";
import type { Audit } from "../../shared/api/schemas.ts";
import { checks } from "../../shared/checks/index.ts";
import { captureOf, snapshotAt } from "./support/captures.ts";
import { makeServer, type TestServer } from "./support/make-server.ts";

const HOSTILE = `=HYPERLINK("https://evil.example","x")`;
const MARKUP = `<script>alert(1)</script><img src=x onerror=alert(2)>`;

interface Reported extends TestServer {
  audit: Audit;
  text(path: string): Promise<string>;
  captureId: string;
}

async function openReported(more: { name?: string } = {}): Promise<Reported> {
  const server = await makeServer();
  const { client, request } = server;
  const sites = [
    { name: "Own 🕰 საათი", url: "https://own.example/" },
    { name: HOSTILE, url: "https://rival.example/" },
  ];
  const audit = await client.call("createAudit", { body: { name: more.name ?? "Clocks", sites } });
  const take = async (url: string, body: "rich" | "bare") =>
    client.call("createCapture", {
      body: await captureOf(audit.id, url, { snapshot: await snapshotAt(url, body) }),
    });
  const { id: captureId } = await take("https://own.example/contact", "bare");
  await take("https://rival.example/contact", "rich");
  const params = { id: audit.id };
  await client.call("createAction", { params, body: { what: MARKUP, who: "-1+1", dueOn: "2020-01-01" } });
  return { ...server, audit, captureId, text: async (path) => (await request(path)).text() };
}

const exportPath = ({ audit }: Reported, format: string, language = "en") =>
  `/api/audits/${audit.id}/export/${format}?language=${language}`;

describe("the page", () => {
  test("says what an owner asks first, and what pages and people said is text in it", async () => {
    const reported = await openReported();
    const { audit, request, client, bugs } = reported;

    const answer = await request(`/api/audits/${audit.id}/report?language=en`);
    const page = await answer.text();

    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    const { sites } = await client.call("getAudit", { params: { id: audit.id } });
    expect(page).toContain(`Your index is ${sites[0]?.index?.toFixed(1)} of 10`);
    expect(page).toContain("What to do first");
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<img src=x");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(bugs).toEqual([]);
  });

  test.each([
    { language: "ru", said: "Что сделать в первую очередь" },
    { language: "ka", said: "რა გავაკეთოთ პირველ რიგში" },
  ])("is written in $language, touchpoints included", async ({ language, said }) => {
    const { audit, text } = await openReported();

    const page = await text(`/api/audits/${audit.id}/report?language=${language}`);

    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(said);
    expect(page).not.toContain("Contact page");
  });

  test.each([
    { language: "en", chain: "From a search", fix: "en" },
    { language: "ru", chain: "Из поиска", fix: "ru" },
    { language: "ka", chain: "ძიებიდან", fix: "ka" },
  ] as const)(
    "tells the usual chains and fixes in $language, and a person's words as they are",
    async (told) => {
      const { audit, client, text } = await openReported();
      const params = { id: audit.id };
      const check = checks.find(({ id }) => id === "contact/phone-real")!;
      await client.call("suggestChains", { params });
      await client.call("createAction", { params, body: { what: check.words.en.fix, checkId: check.id } });
      await client.call("createAction", { params, body: { what: check.words.ka.title, checkId: check.id } });
      await client.call("createAction", { params, body: { what: "Call Ann", checkId: check.id } });

      const page = await text(`/api/audits/${audit.id}/report?language=${told.language}`);

      expect(page).toContain(told.chain);
      expect(page).toContain(check.words[told.fix].fix);
      expect(page).toContain(check.words[told.fix].title);
      expect(page).toContain("Call Ann");
    },
  );

  test("asks for no way to a touchpoint that nobody is known to have, and says what of a chain is unjudged", async () => {
    const { audit, client, text } = await openReported();
    const params = { id: audit.id };
    const { rows, sites } = await client.call("getAudit", { params });
    const idOf = (key: string) =>
      rows.find(({ touchpoint }) => touchpoint.catalogueKey === key)!.touchpoint.id;
    const path = `/api/audits/${audit.id}/report?language=en`;
    const links = [idOf("contact-page"), idOf("checkout")];
    await client.call("createChain", { params, body: { name: "Mine", links } });
    await client.call("createChain", {
      params,
      body: { name: "Of nothing known", links: [idOf("delivery")] },
    });

    const before = await text(path);
    await client.call("rateCell", {
      params: { touchpointId: idOf("checkout"), siteId: sites[1]!.id },
      body: { score: 6, role: "customer" },
    });

    expect(before).toContain("Mine");
    expect(before).toContain("1 link of 2 is not judged yet");
    expect(before).not.toContain("broken between");
    expect(before).not.toContain("Of nothing known");
    expect(await text(path)).toContain("broken between “Contact page” and “Order form, checkout”");
  });

  test("names the page that a sweep was led to and that is not there, and not the one made up to see the 404", async () => {
    const { audit, client, text } = await openReported();
    let capturedAt = 1_700_000_000_000;
    const missing = async (url: string, source: "sweep" | "extension") => {
      capturedAt += 1_000;
      await client.call("createCapture", {
        body: await captureOf(audit.id, url, {
          source,
          capturedAt,
          context: { kind: "not-found" },
          snapshot: await snapshotAt(url, "bare"),
        }),
      });
    };
    const path = `/api/audits/${audit.id}/report?language=en`;
    const dead = "A link of yours, or your sitemap, leads to a page that is not there";

    await missing("https://own.example/no-such", "extension");
    expect(await text(path)).not.toContain(dead);
    await missing(impossibleAddress("https://own.example/"), "sweep");
    expect(await text(path)).not.toContain(dead);
    await missing("https://own.example/blog", "sweep");
    expect(await text(path)).toContain(`${dead}: https://own.example/blog.`);
  });

  test("of an audit with nothing in it says so", async () => {
    const { client, request } = await makeServer();
    const audit = await client.call("createAudit", { body: { name: "Empty" } });

    const answer = await request(`/api/audits/${audit.id}/report`);

    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("Nothing of your own site has been judged yet");
  });
});

describe("files", () => {
  test("CSV: no cell is a formula, numbers stay numbers, any script survives", async () => {
    const reported = await openReported();

    const csv = await reported.text(exportPath(reported, "csv"));

    const [head, ...lines] = csv.replace(/^\uFEFF/, "").split("\r\n");
    expect(head).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
    expect(head).toContain("Own 🕰 საათი");
    const contact = lines.find((line) => line.startsWith("Contact page"));
    expect(contact).toMatch(/^Contact page,9,,\d(?:\.\d)?,\d(?:\.\d)?,-\d(?:\.\d)?$/);
  });

  test("XLSX: a workbook of named sheets in which hostile texts are texts", async () => {
    const reported = await openReported();

    const answer = await reported.request(exportPath(reported, "xlsx", "ru"));
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const all = Object.entries(parts).map(
      ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
    );

    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename\*=UTF-8''Clocks%20.*\.xlsx$/,
    );
    expect(all.find(([name]) => name === "xl/workbook.xml")?.[1]).toMatch(/name="Матрица"/);
    const sheets = all.filter(([name]) => name.startsWith("xl/worksheets/sheet")).map(([, xml]) => xml);
    expect(sheets.length).toBe(5);
    for (const sheet of sheets) expect(sheet).not.toContain("<f>");
    expect(all.map(([, xml]) => xml).join("")).toContain("=HYPERLINK(");
  });

  test("Markdown: nothing that was said is markup", async () => {
    const reported = await openReported({ name: "# Not a *heading*" });

    const markdown = await reported.text(exportPath(reported, "md"));

    expect(markdown.split("\n")[0]).toBe("# \\# Not a \\*heading\\*");
    expect(markdown).toContain("\\<script\\>");
    expect(markdown).not.toMatch(/(?<!\\)<script/);
  });

  test("JSON: proven by the stored pages, page by page", async () => {
    const reported = await openReported();
    const { bench, captureId } = reported;
    const file = readReportFile(await reported.text(exportPath(reported, "json")));
    if (typeof file === "string") return expect.fail(file);

    const verified = await verifyReport([bench.scope], file);
    expect(verified).toMatchObject({
      isWhole: true,
      pages: [{ verdict: "confirmed" }, { verdict: "confirmed" }],
    });

    const forged = structuredClone(file);
    forged.report.pages[0]!.score = 9;
    expect(await verifyReport([bench.scope], forged)).toMatchObject({ isWhole: false });
    const verdicts = (await verifyReport([bench.scope], forged)).pages.map(({ verdict }) => verdict).sort();
    expect(verdicts).toEqual(["confirmed", "differs"]);

    const foreign = structuredClone(file);
    for (const page of foreign.report.pages) page.rubricHash = "another";
    expect((await verifyReport([bench.scope], foreign)).pages.map(({ verdict }) => verdict)).toEqual([
      "other-rubric",
      "other-rubric",
    ]);

    // The stored page itself was tampered with.
    const { snapshotHash } = (await bench.scope.first(captures, { where: eq(captures.id, captureId) }))!;
    const stored = (await bench.scope.first(snapshots, { where: eq(snapshots.hash, snapshotHash) }))!;
    const changed = gunzipSync(stored.body).toString().replace("dynamic", "splendid");
    await bench.scope.write(
      bench.scope.update(snapshots, { body: gzipSync(changed) }, eq(snapshots.hash, snapshotHash)),
    );
    const tampered = (await verifyReport([bench.scope], file)).pages;
    expect(tampered.find((page) => page.captureId === captureId)?.verdict).toBe("not-stored");
  });

  test.each(["not json", "{}", '{"hash":"x","report":{"format":"tenpoint-report-9"}}'])(
    "%s is no report, and is told so",
    (text) => {
      expect(readReportFile(text)).toMatch(/^It is no/);
    },
  );
});

describe("a published report", () => {
  test("keeps what it says: new captures and a new rubric do not move it", async () => {
    const { client, audit, text, bench, captureId, request } = await openReported();
    const params = { id: audit.id };
    const report = await client.call("publishReport", {
      params,
      body: { name: "For the owner", language: "en" },
    });
    const before = await text(`/api/reports/${report.id}/page`);
    expect(before).toContain("<h1>For the owner</h1>");

    const url = "https://own.example/contact";
    await client.call("createCapture", {
      body: await captureOf(audit.id, url, {
        snapshot: await snapshotAt(url, "rich"),
        capturedAt: Date.now(),
      }),
    });
    await bench.scope.write(
      bench.scope.update(captures, { rubricHash: "older" }, eq(captures.id, captureId)),
    );
    await rescoreStale(bench, { onProblem: (error) => expect.fail(String(error)) });

    expect(await text(`/api/reports/${report.id}/page`)).toBe(before);
    expect(await text(`/api/audits/${audit.id}/report`)).not.toBe(before);
    expect((await client.call("listReports", { params })).items).toMatchObject([
      { id: report.id, rubricHash: report.rubricHash, hash: report.hash, hasPdf: false },
    ]);
    expect((await request(`/api/reports/${report.id}/json`)).headers.get("content-type")).toContain("json");
  });

  test("is printed as a PDF, as a piece of work with progress, once", { timeout: 120_000 }, async () => {
    const { client, request, audit, bench } = await openReported();
    const report = await client.call("publishReport", { params: { id: audit.id }, body: { language: "ka" } });
    const params = { id: report.id };
    expect((await request(`/api/reports/${report.id}/pdf`)).status).toBe(404);
    expect(await client.call("printReport", { params })).toMatchObject({ kind: "report", state: "waiting" });

    const steps: number[] = [];
    const work = runReport({ chromium: { executable: undefined, sandbox: true } });
    const run = () =>
      work({
        id: "job-one-1",
        auditId: audit.id,
        payload: { reportId: report.id },
        bench,
        signal: new AbortController().signal,
        report: (_, done) => steps.push(done),
        skip: () => undefined,
      });
    await run();
    await run();

    expect(steps).toEqual([0, 1, 2, 3]);
    const pdf = await request(`/api/reports/${report.id}/pdf`);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    const bytes = Buffer.from(await pdf.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect((await client.call("listReports", { params: { id: audit.id } })).items[0]?.hasPdf).toBe(true);
  });

  test("is put away and restored", async () => {
    const { client, request, audit } = await openReported();
    const params = { id: audit.id };
    const { id } = await client.call("publishReport", { params, body: {} });

    await client.call("deleteReport", { params: { id } });
    expect((await client.call("listReports", { params })).items).toEqual([]);
    expect((await request(`/api/reports/${id}/page`)).status).toBe(404);
    await client.call("restoreReport", { params: { id } });
    expect((await client.call("listReports", { params })).items).toHaveLength(1);
  });
});

describe("charts", () => {
  test.each(["radar", "heat", "map", "trend"])(
    "%s of an audit in which nothing is judged yet",
    async (chart) => {
      const { request, client } = await openReported();
      const { id } = await client.call("createAudit", {
        body: { name: "Empty", sites: [{ name: "Own", url: "https://empty.example/" }] },
      });

      expect((await request(`/api/audits/${id}/charts/${chart}/image`)).status).toBe(200);
    },
  );

  test.each(["radar", "heat", "map", "trend"])(
    "%s: the same picture twice, with its figures",
    async (chart) => {
      const { text, audit, client } = await openReported();
      await client.call("closeRound", { params: { id: audit.id }, body: {} });
      const path = `/api/audits/${audit.id}/charts/${chart}/image`;

      const picture = await text(`${path}?theme=dark&language=ru`);

      expect(picture).toMatch(/^<svg role="img" aria-label="[А-я]/);
      expect(await text(`${path}?theme=dark&language=ru`)).toBe(picture);
      expect(await text(`${path}?theme=light&language=ru`)).not.toBe(picture);
      expect(picture).not.toMatch(/<script|onload=|<foreignObject/i);
      const table = await client.call("chartTable", {
        params: { id: audit.id, chart: chart as "radar" },
        query: {},
      });
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.head.length);
    },
  );
});
