import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { runInChild } from "../../server/lab/lighthouse/run-in-child.ts";
import { serveFolder } from "../../server/lab/serve-folder.ts";

const SAMPLE = join(fileURLToPath(new URL("../../server/samples/", import.meta.url)), "spoke-and-chain");

test("an error page is measured, with the category Touchpoint beside Lighthouse's own", {
  timeout: 150_000,
}, async () => {
  const site = await serveFolder(SAMPLE);
  onTestFinished(() => site.close());

  const { categories, snapshot } = await runInChild({
    url: `${site.url}no-such-page`,
    device: "desktop",
    context: {},
    chromium: { executable: process.env.CHROME_PATH, sandbox: true },
    allowHosts: [site.host],
  });

  expect(Object.keys(categories).sort()).toEqual([
    "accessibility",
    "best-practices",
    "performance",
    "seo",
    "touchpoint",
  ]);
  expect(categories.touchpoint).toBeGreaterThan(0);
  expect(snapshot.parts.response?.status).toBe(404);
  expect(snapshot.parts.timing).toMatchObject({
    lcpMs: expect.any(Number),
    longTasksMs: expect.any(Number),
    clsThousandths: expect.any(Number),
  });
});

test("a private address is refused in the child as well", { timeout: 120_000 }, async () => {
  const site = await serveFolder(SAMPLE);
  onTestFinished(() => site.close());
  const chromium = { executable: process.env.CHROME_PATH, sandbox: true };

  await expect(
    runInChild({ url: site.url, device: "desktop", context: {}, chromium, allowHosts: [] }),
  ).rejects.toMatchObject({
    code: "not-allowed",
  });
});
