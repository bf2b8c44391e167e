import { expect, onTestFinished, test } from "vitest";
import { openDashboard, waitForText } from "../dashboard/support/open-dashboard.ts";
import { serveTeam } from "../dashboard/support/serve-team.ts";
import { launchWithExtension, press, waitForWords } from "./support/extension-browser.ts";
import { richContact } from "./support/sample-pages.ts";
import { servePages } from "./support/serve-pages.ts";

const PASSWORD = "a clock in every room";

test("first start, owner, invitation, a colleague whose extension is let in, and what it captures shows in the owner's open dashboard", {
  timeout: 180_000,
}, async () => {
  const team = await serveTeam();
  onTestFinished(team.stop);
  const chromium = await launchWithExtension();
  onTestFinished(chromium.close);
  const site = await servePages({ "/contact": richContact });
  onTestFinished(site.close);
  const { page: owner, complaints } = await openDashboard(team.running.ownerLink!);
  for (const [name, value] of [
    ["workspace", "Clocks"],
    ["name", "Olga"],
    ["email", "olga@clocks.example"],
    ["password", PASSWORD],
  ] as const)
    await owner.locator(`input[name="${name}"]`).fill(value);
  await owner.locator("button[type=submit]").click();
  await waitForText(owner, "Signed in as Olga");
  // As the dashboard does it, with the cookie of the owner's browser.
  const asOwner = <Answer>(path: string, body: object) =>
    owner.evaluate(
      async (address, text) => {
        const answer = await fetch(address, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: text,
        });
        return answer.json();
      },
      path,
      JSON.stringify(body),
    ) as Promise<Answer>;
  const audit = await asOwner<{ id: string }>("/api/audits", {
    name: "Clock repairers",
    sites: [{ name: "Reed & Son", url: `${site.origin}/` }],
  });
  const { link } = await asOwner<{ link: string }>("/api/invitations", { role: "editor" });
  await owner.goto(`${team.origin}/audits/${audit.id}`);
  await waitForText(owner, "Clock repairers");
  await owner.evaluate(() => document.body.setAttribute("data-not-reloaded", ""));

  const colleague = await chromium.openTab(link);
  for (const [name, value] of [
    ["name", "Vera"],
    ["email", "vera@clocks.example"],
    ["password", PASSWORD],
  ] as const)
    await colleague.locator(`input[name="${name}"]`).fill(value);
  await colleague.locator("button[type=submit]").click();
  await waitForText(colleague, "Signed in as Vera");

  const tab = await chromium.openTab(`${site.origin}/contact`);
  const panel = await chromium.click(tab);
  await waitForWords(panel, /of 10/);
  await press(panel, /^Connect a server/);
  await panel.waitForSelector("input[name=server]");
  await panel.$eval("input[name=server]", (input) => {
    input.value = "";
  });
  await panel.type("input[name=server]", team.origin);
  await press(panel, /^Connect$/);
  const door = await panel.waitForSelector(".sign-in-code ~ a");
  const approval = await door!.evaluate((element) => (element as HTMLAnchorElement).href);

  await colleague.bringToFront();
  await colleague.goto(approval);
  await waitForText(colleague, "asks to act for you in Clocks");
  await colleague.locator("::-p-xpath(//button[normalize-space()='Let it in'])").click();
  await waitForText(colleague, "It is in.");
  await tab.bringToFront();
  await waitForWords(panel, /Which audit\?/);
  await press(panel, /^Clock repairers/);
  await waitForWords(panel, /Capture into “Clock repairers”/);
  await press(panel, /^Capture into/);
  await waitForWords(panel, /Captured · Clock repairers/);

  const { items } = await owner.evaluate(
    async (address) => (await fetch(address)).json() as Promise<{ items: { score: number }[] }>,
    `/api/audits/${audit.id}/captures`,
  );
  await waitForText(owner, items[0]!.score.toFixed(1));
  expect(await owner.$("[data-not-reloaded]")).not.toBeNull();
  expect(complaints).toEqual([]);
});
