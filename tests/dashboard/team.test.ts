import type { Page } from "puppeteer-core";
import { expect, onTestFinished, test } from "vitest";
import { DEVICE_CLIENT_ID } from "../../shared/api/tokens.ts";
import { openDashboard, textOf, visit, waitForText } from "./support/open-dashboard.ts";
import { serveTeam } from "./support/serve-team.ts";

const PASSWORD = "a clock in every room";
/** Where a person looks at what the tests have seen; nothing is written where it is not named. */
const PICTURES = process.env.TENPOINT_PICTURES;

const fill = async (page: Page, fields: Record<string, string>) => {
  for (const [name, value] of Object.entries(fields)) await page.locator(`input[name="${name}"]`).fill(value);
};
const press = (page: Page, words: string) =>
  page.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();
const snap = async (page: Page, name: string) => {
  if (!PICTURES) return;
  for (const [width, height] of [
    [1280, 900],
    [390, 844],
  ] as const) {
    await page.setViewport({ width, height });
    for (const theme of ["light", "dark"]) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen;
      }, theme);
      await page.screenshot({ path: `${PICTURES}/${name}-${width}-${theme}.png`, fullPage: true });
    }
  }
  await page.setViewport({ width: 1280, height: 900 });
};
const isWithin = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test("from the first start to a program that was let in, by two people in two browsers", {
  timeout: 120_000,
}, async () => {
  const team = await serveTeam();
  onTestFinished(team.stop);
  const owner = await openDashboard(team.running.ownerLink!);
  expect(await textOf(owner.page, "h1")).toBe("You are the first here");
  await snap(owner.page, "setup");
  await fill(owner.page, {
    workspace: "Clocks",
    name: "Olga",
    email: "olga@clocks.example",
    password: PASSWORD,
  });
  await press(owner.page, "Begin");
  await waitForText(owner.page, "Signed in as Olga");
  expect(new URL(owner.page.url()).pathname).toBe("/");

  await visit(owner.page, `${team.origin}/people`);
  await waitForText(owner.page, "Nobody else is here yet");
  await owner.page.locator(".people-invite select").fill("editor");
  await press(owner.page, "Invite");
  const link = await owner.page
    .locator(".shown-once input")
    .map((input) => (input as HTMLInputElement).value)
    .wait();
  await snap(owner.page, "people");

  const guest = await openDashboard(link, { language: "ru", viewport: [390, 844] });
  await waitForText(guest.page, "Приглашает Olga");
  expect(await isWithin(guest.page)).toBe(true);
  await snap(guest.page, "invitation-ru");
  await fill(guest.page, { name: "Вера", email: "vera@clocks.example", password: PASSWORD });
  await press(guest.page, "Создать учётную запись и войти");
  await waitForText(guest.page, "Вы вошли как Вера");
  await visit(owner.page, `${team.origin}/people`);
  await waitForText(owner.page, "vera@clocks.example");

  const asked = await fetch(`${team.origin}/api/device/code`, {
    method: "POST",
    body: new URLSearchParams({ client_id: DEVICE_CLIENT_ID, scope: "read capture" }),
  });
  const { device_code, verification_uri_complete } = (await asked.json()) as Record<string, string>;
  await visit(guest.page, verification_uri_complete!);
  await waitForText(guest.page, "отправлять снимки в аудиты");
  await snap(guest.page, "device-ru");
  await press(guest.page, "Впустить");
  await waitForText(guest.page, "Готово.");
  const granted = await fetch(`${team.origin}/api/device/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "urn:ietf:params:oauth:grant-type:device_code",
      client_id: DEVICE_CLIENT_ID,
      device_code: device_code!,
    }),
  });
  expect(await granted.json()).toMatchObject({ token_type: "Bearer", scope: "read capture" });

  await visit(guest.page, `${team.origin}/keys`);
  await waitForText(guest.page, "Tenpoint extension");
  await snap(guest.page, "keys-ru");
  expect(owner.complaints).toEqual([]);
  expect(guest.complaints).toEqual([]);
});

test("the way in: a wrong password, the right one, and the address that one came to", {
  timeout: 120_000,
}, async () => {
  const team = await serveTeam();
  onTestFinished(team.stop);
  const token = team.running.ownerLink!.split("#")[1]!;
  await fetch(`${team.origin}/api/setup`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      token,
      name: "Olga",
      email: "olga@clocks.example",
      password: PASSWORD,
      workspaceName: "Clocks",
    }),
  });
  const { page } = await openDashboard(`${team.origin}/account`);
  expect(await textOf(page, "h1")).toBe("Sign in");
  await snap(page, "sign-in");

  await fill(page, { email: "olga@clocks.example", password: "not the right one" });
  await press(page, "Sign in");
  await waitForText(page, "The e-mail or the password is wrong.");
  await press(page, "Send me a link instead");
  await waitForText(page, "This server sends no mail");
  await expect.poll(() => team.said.join("\n")).toContain("/sign-in#");
  await fill(page, { password: PASSWORD });
  await press(page, "Sign in");

  await waitForText(page, "Where you are signed in");
  expect(new URL(page.url()).pathname).toBe("/account");
  await snap(page, "account");
  await page.setViewport({ width: 390, height: 844 });
  expect(await isWithin(page)).toBe(true);
  await visit(page, `${team.origin}/workspace`);
  await snap(page, "workspace");
  await page.setViewport({ width: 1280, height: 900 });
  await press(page, "Sign out");
  await waitForText(page, "Keep me signed in");

  await visit(page, `${team.origin}/keys`);
  await page.evaluate((url) => location.assign(url), /\S+\/sign-in#\S+/.exec(team.said.join("\n"))![0]);
  await waitForText(page, "by the link from the mail");
  await press(page, "Sign in");
  await waitForText(page, "Signed in as Olga");
});

test("a session that ends while a page is open shows the door, and the page again after it", {
  timeout: 120_000,
}, async () => {
  const team = await serveTeam();
  onTestFinished(team.stop);
  const { page } = await openDashboard(team.running.ownerLink!);
  await fill(page, { workspace: "Clocks", name: "Olga", email: "olga@clocks.example", password: PASSWORD });
  await press(page, "Begin");
  await waitForText(page, "Signed in as Olga");
  await visit(page, `${team.origin}/keys`);

  await page.deleteCookie(...(await page.cookies()));
  await fill(page, { name: "Nightly numbers" });
  await press(page, "Make the key");
  await waitForText(page, "Keep me signed in");
  await fill(page, { email: "olga@clocks.example", password: PASSWORD });
  await press(page, "Sign in");

  await waitForText(page, "What acts for the people of Clocks.");
  await fill(page, { name: "Nightly numbers" });
  await press(page, "Make the key");
  await waitForText(page, "Copy it now");
  expect(
    await page
      .locator(".shown-once input")
      .map((input) => (input as HTMLInputElement).value)
      .wait(),
  ).toMatch(/^tp_/);
});
