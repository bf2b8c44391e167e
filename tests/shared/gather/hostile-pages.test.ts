import { describe, expect, test } from "vitest";
import { gatherPage, loadBundles } from "../../../server/lab/gather-page.ts";
import { scoreSnapshot } from "../../../shared/scoring/score-snapshot.ts";
import { SNAPSHOT_VERSION } from "../../../shared/snapshot/index.ts";
import { page, snapshotOf, withPage } from "../../support/pages.ts";

const MEGABYTE = 1_048_576;
/** Chromium takes its time to build the largest of these pages where other work goes on beside it. */
const BUILDING_MS = 120_000;
/** No text of a snapshot is longer, but for structured data. */
const TEXT_MAX = 4_000;

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
    name: "a million nodes",
    html: page(
      "<p>Here</p><div hidden></div><script>document.querySelector('[hidden]').innerHTML='<b></b>'.repeat(1e6)</script>",
    ),
    finds: "Here",
  },
  {
    name: "words between a thousand invisible characters",
    html: page(
      `<p>Vis${"\u200b\u2060\ufeff\u00ad".repeat(250)}ible</p>${"<p>\u202e\u2066\u200f</p>".repeat(500)}`,
    ),
    finds: "ible",
  },
  {
    name: "2,000 attributes, each of ten thousand characters",
    html: page(
      "<p>Attributes</p><a href='/x'>Link</a><script>const a=document.querySelector('a');for(let i=0;i<2000;i++)a.setAttribute('data-'+i,'x'.repeat(1e4))</script>",
    ),
    finds: "Attributes",
  },
  {
    name: "every text and attribute of a hundred thousand characters",
    html: page(
      `<p>Long</p><h1>${"h".repeat(100_000)}</h1><img alt="${"a".repeat(100_000)}" src="/${"s".repeat(100_000)}"><form name="${"f".repeat(100_000)}" action="/${"u".repeat(100_000)}"><label for=i>${"l".repeat(100_000)}</label><input id=i name="${"n".repeat(100_000)}" placeholder="${"p".repeat(100_000)}" pattern="${"r".repeat(100_000)}"><button>${"b".repeat(100_000)}</button></form><a href="/${"q".repeat(100_000)}?${"k=v&".repeat(10_000)}" class="${"c".repeat(100_000)}" aria-label="${"m".repeat(100_000)}">${"t".repeat(100_000)}</a>`,
      {
        head: `<title>${"T".repeat(100_000)}</title><meta name=description content="${"d".repeat(100_000)}"><meta property="${"o".repeat(100_000)}" content=x><link rel="${"e".repeat(100_000)}" href="/x">`,
      },
    ),
    finds: "Long",
  },
  {
    name: "getters that throw, loop and lie on every prototype",
    html: page(
      "<p>Getters</p><script>for(const [proto,names] of [[Node.prototype,['firstChild','nextSibling','parentNode','nodeType','textContent']],[Element.prototype,['localName','attributes','shadowRoot','id','className']],[HTMLElement.prototype,['hidden','innerText']],[Document.prototype,['documentElement','body','title']]])for(const name of names)try{Object.defineProperty(proto,name,{get(){throw new Error('no')}})}catch{}Object.prototype.toJSON=()=>'x';Object.freeze(Object.prototype);window.getComputedStyle=()=>{throw 1};Promise.prototype.then=()=>{}</script>",
    ),
    finds: "Getters",
  },
  {
    name: "custom elements whose getters throw and whose shadow is closed",
    html: page(
      "<p>Custom</p><x-t></x-t><script>customElements.define('x-t',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'closed'}).innerHTML='<p>secret</p>'}get shadowRoot(){throw 1}get children(){throw 2}getAttribute(){throw 3}})</script>",
    ),
    finds: "Custom",
  },
  {
    name: "a frame that holds frames that hold it",
    html: page(
      "<p>Frames</p><iframe id=f srcdoc='<p>in</p>'></iframe><script>const fill=(d,n)=>{if(n>40)return;const f=d.createElement('iframe');d.body.append(f);f.contentDocument.write('<p>deeper</p>');f.contentDocument.close();fill(f.contentDocument,n+1)};fill(document,0);f.contentWindow.parent.f2=f</script>",
    ),
    finds: "Frames",
  },
  {
    name: "JSON-LD of five megabytes, and a thousand pieces of it",
    html: page("<p>Heavy data</p>", {
      head: `<script type="application/ld+json">{"@type":"Organization","name":"${"x".repeat(5 * MEGABYTE)}"}</script>${`<script type="application/ld+json">{"@type":"Product","offers":{"price":"1e999","priceCurrency":["__proto__"]}}</script>`.repeat(1_000)}`,
    }),
    finds: "Heavy data",
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

/** Where in the snapshot a text is longer than any should be. */
function uncut(value: unknown, at = ""): string[] {
  if (typeof value === "string") return value.length > TEXT_MAX ? [at] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === "jsonLd" ? [] : uncut(entry, `${at}.${key}`),
  );
}

describe("a hostile page is read or cut, never a failure", () => {
  test.each(cases.filter(({ name }) => !name.includes("ten deep")))(
    "$name",
    { timeout: BUILDING_MS },
    async ({ html, finds }) => {
      const snapshot = await snapshotOf(html);
      const { scorecard } = scoreSnapshot(snapshot);

      expect(snapshot.version).toBe(SNAPSHOT_VERSION);
      expect(snapshot.missing).toEqual({});
      if (finds) expect(snapshot.parts.blocks!.rows.map(({ text }) => text).join(" ")).toContain(finds);
      expect(scorecard.checks.filter(({ outcome }) => outcome === "broken")).toEqual([]);
      expect(Buffer.byteLength(JSON.stringify(snapshot))).toBeLessThan(MEGABYTE);
      expect(uncut(snapshot.parts)).toEqual([]);
    },
  );

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

describe("a page that fills every limit", () => {
  /** As many of everything as is kept, each as long as it is kept, in letters of three bytes. */
  const full = page(
    `<script>
      const long = (letters) => "\u10d0".repeat(letters);
      const html = [];
      for (let at = 0; at < 3000; at++) {
        html.push("<p id=" + long(60) + at + " class=" + long(60) + " aria-label=" + long(200) + ">" + long(300) + "</p>");
        if (at % 2) html.push("<a href='/" + "%E1%83%90".repeat(80) + at + "' aria-label=" + long(200) + at + ">" + long(200) + "</a>");
        if (at < 700) html.push("<input name=" + long(200) + at + " placeholder=" + long(200) + ">", "<img alt=" + long(900) + " src=/" + at + ">");
      }
      document.body.innerHTML = html.join("");
    </script>`,
    { head: `<script type="application/ld+json">{"name":"${"ა".repeat(19_000)}"}</script>`.repeat(3) },
  );

  test("stays below a megabyte, and says what it left out", async () => {
    const snapshot = await snapshotOf(full);

    expect(Buffer.byteLength(JSON.stringify(snapshot))).toBeLessThan(MEGABYTE);
    expect(snapshot.cut.map(({ part }) => part)).toEqual(
      expect.arrayContaining(["names", "links", "json-ld"]),
    );
    for (const { kept, of } of snapshot.cut) expect(kept).toBeLessThan(of);
    expect(new Set(snapshot.cut.map(({ part }) => part)).size).toBe(snapshot.cut.length);
    const { parts } = snapshot;
    expect(snapshot.cut.find(({ part }) => part === "links")?.kept).toBe(parts.links!.length);
    expect(parts.blocks!.rows.length).toBeGreaterThan(100);
    const { checks } = scoreSnapshot(snapshot).scorecard;
    expect(checks.filter(({ outcome }) => outcome === "broken")).toEqual([]);
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
