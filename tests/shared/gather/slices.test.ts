import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { makePage } from "../../../server/cli/bench/make-page.ts";
import { gatherPage, loadBundles } from "../../../server/lab/gather-page.ts";
import type { Snapshot } from "../../../shared/snapshot/index.ts";
import { withPage } from "../../support/pages.ts";

const bundles = loadBundles();
/** So long that a slowed browser cannot walk it in one slice. */
const LONG_PAGE = makePage(6_000);

/** Gathers in a browser made slow, while the page runs `script` whenever it has its turn. */
const gatherWhile = (script: string) =>
  withPage(`${LONG_PAGE}<script>setInterval(() => { ${script} }, 1)</script>`, async (page: Page) => {
    const session = await page.createCDPSession();
    await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    try {
      return (await gatherPage(page, bundles, "cli")).snapshot;
    } finally {
      await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      await session.detach();
    }
  });

const still = withPage(LONG_PAGE, async (page) => (await gatherPage(page, bundles, "cli")).snapshot);
const blocks = ({ parts }: Snapshot) => parts.blocks!.rows;

describe("a long page is read in slices", () => {
  test("the page has its turn in between, and being scrolled moves nothing", async () => {
    const snapshot = await gatherWhile("scrollBy(0, 50); document.title = String(Math.round(scrollY));");
    // The title is read first, the place scrolled to last: the page went on in between.
    expect(Number(snapshot.parts.document!.title)).toBeLessThan(snapshot.parts.layout!.scrollY);
    expect(blocks(snapshot)).toEqual(blocks(await still));
  });

  test.each([
    { name: "takes away what is being read", script: "document.querySelector('main')?.remove()" },
    {
      name: "moves what is being read elsewhere",
      script:
        "const list = document.querySelector('section > .cards'); if (list) document.body.prepend(list)",
    },
    { name: "empties what is being read", script: "document.querySelector('.cards')?.lastChild?.remove()" },
    { name: "writes itself anew", script: "document.body.innerHTML = '<p>New words of this page</p>'" },
  ])("a page that $name is still read whole, as it then is", async ({ script }) => {
    const snapshot = await gatherWhile(script);
    expect(snapshot.missing).not.toHaveProperty("blocks");
    expect(blocks(snapshot).length).toBeGreaterThan(0);
    expect(blocks(snapshot).every(({ rect }) => rect?.every(Number.isFinite) ?? true)).toBe(true);
    expect(snapshot.parts.blocks!.styles.every(({ sizePx }) => Number.isFinite(sizePx))).toBe(true);
  });
});
