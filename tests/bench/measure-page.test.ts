import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makePage } from "../../server/cli/bench/make-page.ts";
import { measurePage } from "../../server/cli/bench/measure-page.ts";
import { loadBundles } from "../../server/lab/gather-page.ts";
import { sharedBrowser } from "../support/pages.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

test("reading and scoring is measured beside axe on the same page", async () => {
  const path = join(scratchFolder(), "made.html");
  writeFileSync(path, makePage(200), { mode: 0o644 });
  const page = await (await sharedBrowser()).newPage();
  await page.goto(`file://${path}`);

  const { elements, warm } = await measurePage(page, loadBundles(), 2);
  await page.close();

  expect(elements).toBeGreaterThan(100);
  expect(elements).toBeLessThan(300);
  // Even cold and on a busy machine it is never the slower one.
  expect(warm.inPage + warm.outside).toBeLessThan(warm.axe);
});
