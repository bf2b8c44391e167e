import { afterAll, beforeAll, expect, test } from "vitest";
import { captureOf } from "../server/support/captures.ts";
import { openDashboard, serveDashboard, waitForText } from "./support/open-dashboard.ts";

let server: Awaited<ReturnType<typeof serveDashboard>>;
beforeAll(async () => {
  server = await serveDashboard();
}, 120_000);
afterAll(() => server.stop());

test("an open audit shows what others capture, rate and rename, without being loaded again", async () => {
  const { client } = server;
  const audit = await client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
  });
  const { sites, rows } = await client.call("getAudit", { params: { id: audit.id } });
  const { page, complaints } = await openDashboard(`${server.origin}/audits/${audit.id}`);
  await page.evaluate(() => document.body.setAttribute("data-not-reloaded", ""));

  await client.call("updateAudit", { params: { id: audit.id }, body: { name: "Watches" } });
  await waitForText(page, "Watches");
  await client.call("rateCell", {
    params: { touchpointId: rows[0]!.touchpoint.id, siteId: sites[0]!.id },
    body: { score: 7.5, raterName: "Anna" },
  });
  await waitForText(page, "7.5");
  await client.call("createCapture", { body: await captureOf(audit.id, "https://own.example/") });
  const judged = (await client.call("getAudit", { params: { id: audit.id } })).rows
    .flatMap(({ cells }) => cells)
    .find(({ machine, score }) => machine !== null && score !== null && score !== 7.5);
  await waitForText(page, judged!.score!.toFixed(1));

  expect(await page.$("[data-not-reloaded]")).not.toBeNull();
  expect(complaints).toEqual([]);
});
