import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createOpenGuard } from "../../server/lab/address-guard.ts";
import { LabProblem } from "../../server/lab/lab-problem.ts";
import { createSiteFetch } from "../../server/lab/site-fetch.ts";
import { type SweptPage, sweepSite } from "../../server/lab/sweep-site.ts";
import { page, snapshotOf } from "../support/pages.ts";

const links = (...paths: string[]) =>
  page(`<h1>Page</h1>${paths.map((path) => `<a href="${path}">${path.slice(1)}</a>`).join(" ")}`);

interface SiteOptions {
  robots?: string;
  robotsStatus?: number;
  sitemap?: string;
  pages: Record<string, string>;
  maxPages?: number;
}

/** Sweeps a site whose robots.txt and sitemap a server really gives; its pages are read in the shared Chromium. */
async function sweep({ robots = "", robotsStatus = 200, sitemap = "", pages, maxPages = 25 }: SiteOptions) {
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") response.writeHead(robotsStatus).end(robots);
    else if (request.url === "/sitemap.xml" && sitemap)
      response.writeHead(200).end(sitemap.replaceAll("SITE", origin));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const opened: SweptPage[] = [];
  const skipped: string[] = [];
  const steps: string[] = [];
  const turns: string[] = [];
  const result = await sweepSite(`${origin}/`, {
    lab: {
      async visit(target) {
        if (target.kind === "file") throw new Error("a sweep opens no files");
        const { pathname } = new URL(target.url);
        const html = pages[pathname];
        if (html === "broken") throw new LabProblem("no-answer", "The server answered nothing.");
        const snapshot = await snapshotOf(html ?? page("<h1>Nothing here</h1><p>404</p>"), {
          url: target.url,
          status: html ? 200 : 404,
        });
        return { snapshot, status: html ? 200 : 404, screenshot: null, loadMs: 0, gatherMs: 0 };
      },
    },
    fetch: createSiteFetch(createOpenGuard(), "Tenpoint"),
    maxPages,
    gapMs: 0,
    pace: {
      async turn(host, gapMs) {
        turns.push(`${host} ${gapMs}`);
      },
    },
    context: {},
    onStep: ({ key, values, done, total }) => steps.push(`${key} ${values.kind} ${done}/${total}`),
    onPage: async (swept) => {
      opened.push(swept);
    },
    onSkip: (url, _reason, code) => skipped.push(`${new URL(url).pathname} ${code}`),
  });
  const { host } = new URL(origin);
  return {
    result,
    opened,
    skipped,
    steps,
    turns,
    host,
    paths: opened.map(({ asked }) => new URL(asked).pathname),
  };
}

test("home, an address that cannot exist, then the pages that matter", async () => {
  const { result, opened, paths, steps } = await sweep({
    pages: {
      "/": links("/contacts", "/prices", "/offer.pdf", "https://other.example/about"),
      "/contacts": links("/"),
      "/prices": links("/about"),
      "/about": links("/"),
    },
  });

  expect(paths).toEqual(["/", expect.stringMatching(/^\/[0-9a-f]{16}$/), "/contacts", "/prices", "/about"]);
  expect(opened[1]?.scored.scorecard).toMatchObject({ kind: "not-found", status: 404 });
  expect(result).toEqual({
    pages: 5,
    skipped: 0,
    isComplete: true,
    promised: ["contact", "pricing", "about"],
  });
  expect(steps.at(-1)).toMatch(/^page about 4\/5$/);
});

test("a site that answers anything with a page is judged by that page as its 404", async () => {
  const { opened } = await sweep({
    pages: new Proxy({}, { get: () => page("<h1>Welcome</h1><p>We sell lamps and repair them.</p>") }),
  });

  expect(opened[1]).toMatchObject({
    context: { kind: "not-found" },
    scored: { scorecard: { kind: "not-found", status: 200 } },
  });
});

test("each request waits for its host's turn, by the pause that the site asks for", async () => {
  const { turns, host, opened } = await sweep({
    robots: "User-agent: *\nCrawl-delay: 2",
    pages: { "/": links("/contacts"), "/contacts": links("/") },
  });

  // After robots.txt, before each page, and before the sitemap.
  expect(turns).toEqual(Array.from({ length: 1 + opened.length + 1 }, () => `${host} 2000`));
});

test("what robots.txt forbids is not opened and is told of", async () => {
  const { paths, skipped } = await sweep({
    robots: "User-agent: Tenpoint\nDisallow: /prices\n\nUser-agent: *\nDisallow: /contacts",
    pages: { "/": links("/contacts", "/prices"), "/contacts": links("/"), "/prices": links("/") },
  });

  expect(paths).toContain("/contacts");
  expect(skipped).toEqual(["/prices robots"]);
});

test("a server that fails on robots.txt is left alone", async () => {
  const { opened, skipped } = await sweep({ robotsStatus: 503, pages: { "/": links("/contacts") } });

  expect(opened).toEqual([]);
  expect(skipped).toEqual(["/ robots"]);
});

test("a page that only the sitemap names is found, one that fails stops nothing, and no more are opened than asked for", async () => {
  const { paths, skipped, result } = await sweep({
    sitemap: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>SITE/prices</loc></url></urlset>`,
    pages: {
      "/": links("/contacts"),
      "/contacts": "broken",
      "/prices": links("/about"),
      "/about": links("/"),
    },
    maxPages: 4,
  });

  expect(paths).toEqual(["/", expect.any(String), "/prices"]);
  expect(skipped).toEqual(["/contacts no-answer"]);
  expect(result.isComplete).toBe(false);
});
