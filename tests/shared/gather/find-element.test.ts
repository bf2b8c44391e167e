import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { gatherPage, loadBundles } from "../../../server/lab/gather-page.ts";
import { makeTree } from "../../../shared/facts/tree.ts";
import { page as whole, withPage } from "../../support/pages.ts";

let finder: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL("../../../shared/gather/find-element.ts", import.meta.url).pathname],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "shown",
    tsconfigRaw: {},
  });
  finder = outputFiles[0]?.text ?? "";
});

const hard = whole(`
  <header><p>One</p><p>Two <a href="/a">A</a> <a href="/b">B</a></p></header>
  <div><p>light first</p></div><div><p>light second</p><p>third</p></div>
  <shop-card><template shadowrootmode="open"><div><p>in the shadow</p></div><p>beside it</p><slot></slot></template><div><p>slotted</p></div><p>also slotted</p></shop-card>
  <form><input name="nodeName"><input name="children"><button>Send</button></form>
  <iframe srcdoc="<p>first in the frame</p><p>second in the frame <a href='/c'>C</a></p>" width="300" height="200"></iframe>
  <svg width="40" height="40"><title>drawn</title><rect width="40" height="40"/></svg>
  <p style="margin-top:2000px">far below</p>`);

test("every path of a snapshot leads to its own element, through shadows and frames", async () => {
  const bundles = loadBundles();
  const found = await withPage(hard, async (page) => {
    await page.waitForFunction(() => document.querySelector("iframe")?.contentDocument?.querySelector("a"));
    const { snapshot } = await gatherPage(page, bundles, "cli");
    const tree = makeTree(snapshot.parts.elements ?? expect.unreachable());
    const rows = Array.from({ length: tree.size }, (_, row) => ({
      path: tree.path(row),
      tag: tree.tag(row),
    }));
    await page.evaluate(finder.replace(/^"use strict";\s*var shown/, "globalThis.shown"));
    return page.evaluate((asked) => {
      const { findElement } = (
        globalThis as unknown as {
          shown: { findElement: (path: string, root: Document) => { element: Element } | null };
        }
      ).shown;
      const elements = asked.map(({ path }) => findElement(path, document)?.element ?? null);
      return {
        asked,
        tags: elements.map((element) => element?.localName ?? null),
        unique: new Set(elements).size,
      };
    }, rows);
  });

  expect(found.tags).toEqual(found.asked.map(({ tag }) => tag));
  expect(found.unique).toBe(found.asked.length);
  expect(found.asked.some(({ path }) => path.includes(" >>> "))).toBe(true);
});

test.each(["html > body > p:nth-of-type(9)", "html > body >>> p", "body", "html > body > ]]", ""])(
  "a path that leads nowhere finds nothing: %s",
  async (path) => {
    const found = await withPage(hard, async (page) => {
      await page.evaluate(finder.replace(/^"use strict";\s*var shown/, "globalThis.shown"));
      return page.evaluate((asked) => {
        const { findElement } = (
          globalThis as unknown as { shown: { findElement: (path: string, root: Document) => unknown } }
        ).shown;
        return findElement(asked, document);
      }, path);
    });

    expect(found).toBeNull();
  },
);
