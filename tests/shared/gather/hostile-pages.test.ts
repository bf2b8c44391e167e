import { describe, expect, test } from "vitest";
import { gatherPage, loadBundles } from "../../../server/lab/gather-page.ts";
import { scoreSnapshot } from "../../../shared/scoring/score-snapshot.ts";
import { SNAPSHOT_VERSION } from "../../../shared/snapshot/index.ts";
import { page, snapshotOf, withPage } from "../../support/pages.ts";

const MEGABYTE = 1_048_576;

const cases: { name: string; html: string; finds?: string }[] = [
  { name: "an empty document", html: "" },
  { name: "quirks mode", html: "<p>Old page</p>", finds: "Old page" },
  { name: "a frameset", html: "<html><frameset><frame src=about:blank></frameset></html>" },
  { name: "frames nested ten deep", html: page(nest(10)), finds: "level 10" },
  {
    name: "a page that redefines Array.prototype.map, JSON.stringify and querySelector",
    html: page(
      "<p>Tampered</p><script>Array.prototype.map=()=>[];JSON.stringify=()=>'{}';Element.prototype.querySelector=()=>null;Element.prototype.getAttribute=()=>{throw 1};Node.prototype.textContent=1</script>",
    ),
    finds: "Tampered",
  },
  {
    name: "names that clobber the document and its forms",
    html: page(
      "<img name=body><img name=documentElement><form name=forms><input name=getAttribute><input name=childNodes><input name=parentNode><input name=action><p>Clobbered</p></form>",
    ),
    finds: "Clobbered",
  },
  {
    name: "a strict content security policy",
    html: page("<p>Strict</p>", {
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    }),
    finds: "Strict",
  },
  {
    name: "text that overrides its direction",
    html: page("<p>\u202Eevil\u202C \u200Bzero\u200B</p>"),
    finds: "evil",
  },
  {
    name: "an attribute of a megabyte",
    html: page(`<a href="/x" class="${"a ".repeat(MEGABYTE / 2)}" title="${"t".repeat(MEGABYTE)}">Link</a>`),
    finds: "Link",
  },
  {
    name: "1,500 elements deep (Chromium itself dies of more)",
    html: page(
      "<p>Top</p><script>let at=document.body;for(let i=0;i<1500;i++){const d=document.createElement('div');at.append(d);at=d}</script>",
    ),
    finds: "Top",
  },
  {
    name: "200,000 elements",
    html: page(
      "<p>First</p><script>document.body.insertAdjacentHTML('beforeend','<p>row</p>'.repeat(200000))</script>",
    ),
    finds: "First",
  },
  {
    name: "10,000 forms",
    html: page(
      "<p>Forms</p><script>document.body.insertAdjacentHTML('beforeend','<form><input name=a><button>b</button></form>'.repeat(10000))</script>",
    ),
    finds: "Forms",
  },
  {
    name: "a document of 10 MB",
    html: page(`<p>Start</p>${"<p>Lorem ipsum dolor sit amet</p>".repeat((10 * MEGABYTE) / 32)}`),
    finds: "Start",
  },
  {
    name: "shadow roots within shadow roots",
    html: page(
      "<p>Outside</p><x-a></x-a><script>let at=document.querySelector('x-a');for(let i=0;i<200;i++){const r=at.attachShadow({mode:'open'});at=document.createElement('x-b');r.append(at)}</script>",
    ),
    finds: "Outside",
  },
  {
    name: "JSON-LD that is none, and deep",
    html: page("<p>Data</p>", {
      head: `<script type="application/ld+json">{"a":</script><script type="application/ld+json">${"[".repeat(9000)}${"]".repeat(9000)}</script><script type="application/ld+json">{"__proto__":{"x":1},"@type":{"toString":null}}</script>`,
    }),
    finds: "Data",
  },
];

function nest(levels: number): string {
  let html = `<p>level ${levels}</p>`;
  for (let level = levels - 1; level > 0; level--)
    html = `<p>level ${level}</p><iframe srcdoc="${html.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;
  return html;
}

describe("a hostile page is read or cut, never a failure", () => {
  test.each(cases.filter(({ name }) => !name.includes("ten deep")))("$name", async ({ html, finds }) => {
    const snapshot = await snapshotOf(html);
    const { scorecard } = scoreSnapshot(snapshot);

    expect(snapshot.version).toBe(SNAPSHOT_VERSION);
    expect(snapshot.missing).toEqual({});
    if (finds) expect(snapshot.parts.blocks!.rows.map(({ text }) => text).join(" ")).toContain(finds);
    expect(scorecard.checks.filter(({ outcome }) => outcome === "broken")).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(snapshot))).toBeLessThan(MEGABYTE);
  });

  test("frames nested ten deep are read to the sixth, and the cut is said", async () => {
    const { cut, parts } = await snapshotOf(page(nest(10)));

    expect(parts.blocks!.rows.map(({ text }) => text)).toEqual([
      "level 1",
      "level 2",
      "level 3",
      "level 4",
      "level 5",
      "level 6",
    ]);
    expect(cut).toContainEqual({ part: "depth", kept: 6, of: 7 });
  });

  test.each([
    {
      name: "blocks",
      html: "<script>document.body.insertAdjacentHTML('beforeend','<p>row</p>'.repeat(30000))</script>",
    },
    {
      name: "forms",
      html: "<script>document.body.insertAdjacentHTML('beforeend','<form><input></form>'.repeat(1000))</script>",
    },
  ])("what was cut of $name is said", async ({ name, html }) => {
    const { cut } = await snapshotOf(page(html));

    expect(cut.map(({ part }) => part)).toContain(name);
    for (const { kept, of } of cut) expect(kept).toBeLessThan(of);
  });
});

test("the page is left as it was", async () => {
  const { gather, readability } = loadBundles();
  const html = page(
    "<article><h1>Title</h1>" +
      "<p>A long paragraph of prose that reads like an article, with more than enough words in it to be taken for one by anybody who counts them carefully, twice.</p>".repeat(
        12,
      ) +
      "</article>",
  );

  const changes = await withPage(html, async (tab) => {
    await tab.evaluate(() => {
      const state = window as unknown as { changes: number; before: string };
      state.before = document.documentElement.outerHTML + Object.getOwnPropertyNames(window).sort().join();
      state.changes = 0;
      new MutationObserver((records) => {
        state.changes += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const { snapshot } = await gatherPage(tab, { gather, readability }, "cli");
    expect(snapshot.parts["main-text"]?.text).toContain("reads like an article");
    return tab.evaluate(() => {
      const {
        changes: _changes,
        before: _before,
        ...rest
      } = window as unknown as { changes: number; before: string };
      const after = document.documentElement.outerHTML + Object.getOwnPropertyNames(rest).sort().join();
      return { changes: (window as unknown as { changes: number }).changes, length: after.length };
    });
  });

  expect(changes.changes).toBe(0);
});
