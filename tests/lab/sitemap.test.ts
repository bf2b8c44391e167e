import { expect, test } from "vitest";
import { readRobots } from "../../server/lab/robots.ts";
import { parseSitemap } from "../../server/lab/sitemap.ts";

const page = (at: number | string) => `https://own.example/${at}`;

test.each([
  {
    what: "pages",
    text: `<?xml version="1.0"?><urlset><url><loc>${page(1)}</loc><lastmod>2026-01-01</lastmod></url><url><loc>${page(2)}</loc></url></urlset>`,
    pages: [page(1), page(2)],
    indexes: [],
  },
  {
    what: "further sitemaps, under a prefix",
    text: `<s:sitemapindex xmlns:s="x"><s:sitemap><s:loc>${page("a.xml")}</s:loc></s:sitemap></s:sitemapindex>`,
    pages: [],
    indexes: [page("a.xml")],
  },
  { what: "plain lines", text: `${page(1)}\nnonsense\n${page(2)}\n`, pages: [page(1), page(2)], indexes: [] },
  { what: "a page in its place", text: "<!doctype html><h1>Not found</h1>", pages: [], indexes: [] },
  {
    what: "what is no address",
    text: "<urlset><url><loc>javascript:1</loc></url></urlset>",
    pages: [],
    indexes: [],
  },
  { what: "nothing", text: "", pages: [], indexes: [] },
])("$what", ({ text, pages, indexes }) => {
  expect(parseSitemap(text)).toEqual({ pages, indexes });
});

const MANY = 90_000;
const many = Array.from({ length: MANY }, (_, at) => page(at));

test.each([
  { what: "pages", text: `<urlset>${many.map((url) => `<url><loc>${url}</loc></url>`).join("")}</urlset>` },
  {
    what: "prefixed pages",
    text: `<s:urlset xmlns:s="x">${many.map((url) => `<s:url><s:loc>${url}</s:loc></s:url>`).join("")}</s:urlset>`,
  },
  { what: "lines", text: many.join("\n") },
])("of too many $what the first ones are read, each of them whole", ({ text }) => {
  const { pages } = parseSitemap(text);

  expect(pages.length).toBeGreaterThan(10_000);
  expect(pages.length).toBeLessThan(MANY);
  expect(pages).toEqual(many.slice(0, pages.length));
});

test("a robots.txt without end is read as far as it must be", async () => {
  const rules = `User-agent: *\nDisallow: /first\n${"Disallow: /*x*y\n".repeat(60_000)}Disallow: /last\n`;

  const { isAllowed } = await readRobots("https://own.example", async () => ({ status: 200, text: rules }));

  expect(isAllowed(page("first"))).toBe(false);
  expect(isAllowed(page("last"))).toBe(true);
});
