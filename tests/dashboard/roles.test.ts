import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isAllowed } from "../../server/dashboard/session-context.ts";
import { createClient } from "../../shared/api/client.ts";
import type { Role } from "../../shared/api/endpoint.ts";
import type { EndpointName } from "../../shared/api/endpoints.ts";
import { captureOf, snapshotAt } from "../server/support/captures.ts";
import { answered, openDashboard, visit, waitForText } from "./support/open-dashboard.ts";
import { serveTeam, type TeamServer } from "./support/serve-team.ts";

describe("a role is offered what the server lets it do, and no more", () => {
  test.each<{ role: Role | undefined; may: EndpointName[]; mayNot: EndpointName[] }>([
    { role: undefined, may: ["getSession", "acceptInvitation"], mayNot: ["getAudit", "rateCell"] },
    { role: "viewer", may: ["getAudit", "createToken"], mayNot: ["rateCell", "updateChain", "invite"] },
    { role: "rater", may: ["getAudit", "rateCell"], mayNot: ["createAction", "listShares", "invite"] },
    { role: "editor", may: ["rateCell", "createAction", "startSweep"], mayNot: ["putRetention", "invite"] },
    { role: "owner", may: ["createAction", "putRetention", "invite"], mayNot: [] },
  ])("$role", ({ role, may, mayNot }) => {
    expect(may.filter((name) => !isAllowed(name, role))).toEqual([]);
    expect(mayNot.filter((name) => isAllowed(name, role))).toEqual([]);
  });
});

const PASSWORD = "a clock in every room";
let team: TeamServer;
let auditId: string;
let captureId: string;
let cell: string;
let chainId: string;
/** The link by which a new person joins. */
let invite: (role: Role) => Promise<string>;

/** An audit with something to change in every view, and an owner who invites those who may not change it. */
beforeAll(async () => {
  team = await serveTeam();
  let cookie = "";
  const { call } = createClient({
    baseUrl: team.origin,
    send: async (url, { headers, ...init }) => {
      const answer = await fetch(url, { ...init, headers: { ...headers, cookie, origin: team.origin } });
      const set = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
      if (set.length > 0) cookie = set.join("; ");
      return answer;
    },
  });
  const token = new URL(team.running.ownerLink!).hash.slice(1);
  await call("setUp", {
    body: { token, workspaceName: "Clocks", name: "Olga", email: "olga@clocks.example", password: PASSWORD },
  });
  const sites = [
    { name: "Reed", url: "https://own.example/" },
    { name: "White Line", url: "https://rival.example/" },
  ];
  const audit = await call("createAudit", { body: { name: "Clock repair", sites } });
  auditId = audit.id;
  const params = { id: auditId };
  for (const [url, body] of [
    ["https://own.example/contact", "bare"],
    ["https://rival.example/contact", "rich"],
  ] as const) {
    const snapshot = await snapshotAt(url, body);
    const sent = await captureOf(auditId, url, { snapshot, capturedAt: Date.now() });
    captureId ??= sent.id ?? "";
    await call("createCapture", { body: sent });
  }
  const [touchpoint] = (await call("getAudit", { params })).rows.map((row) => row.touchpoint);
  const siteId = (await call("getAudit", { params })).sites.find(({ isOwn }) => isOwn)?.id ?? "";
  const touchpointId = touchpoint?.id ?? "";
  cell = `${touchpointId}.${siteId}`;
  chainId = (await call("suggestChains", { params })).items[0]?.id ?? "";
  await call("rateCell", { params: { touchpointId, siteId }, body: { score: 4, raterName: "Olga" } });
  await call("createAction", { params, body: { touchpointId, what: "Paint the door", dueOn: "2020-02-29" } });
  await call("closeRound", { params, body: { name: "First" } });
  await call("publishReport", { params, body: { name: "For the owner" } });
  await call("createTrick", { params, body: { what: "Tea while one waits" } });
  await call("createContact", {
    params,
    body: { channel: "call", what: "Hello", weekdays: [1], time: "10:00" },
  });
  await call("putNumbers", { params: { id: touchpointId, month: "2026-05" }, body: { calls: 4 } });
  invite = async (role) => {
    const { link } = await call("invite", { body: { email: `${randomUUID()}@clocks.example`, role } });
    return link ?? "";
  };
});
afterAll(() => team.stop());

const VIEWS = [
  "",
  "?cell",
  "/start",
  "/compare",
  "/captures",
  "/captures/one",
  "/report",
  "/touchpoints",
  "/touchpoints?edit",
  "/ratings",
  "/numbers",
  "/chains",
  "/chains?joint",
  "/ladder",
  "/contacts",
  "/plan",
  "/plan?view=board",
  "/plan?view=calendar",
  "/tricks",
  "/re-audits",
  "/changes",
  "/settings",
];
const filled = (view: string) =>
  view
    .replace("?cell", `?cell=${cell}`)
    .replace("/one", `/${captureId}`)
    .replace("?edit", `?edit=${cell.split(".")[0]}`)
    .replace("?joint", `?joint=${chainId}.${cell.split(".")[1]}.0`);

test.each<{ role: Role; views: string[] }>([
  { role: "viewer", views: VIEWS },
  { role: "rater", views: ["?cell", "/ratings", "/plan"] },
])(
  "a $role presses everything, and the server refuses nothing",
  {
    timeout: 180_000,
  },
  async ({ role, views }) => {
    const { page } = await openDashboard(await invite(role));
    await page.locator('input[name="name"]').fill("Vera");
    await page.locator('input[name="password"]').fill(PASSWORD);
    await page.locator("form button[type=submit]").click();
    await waitForText(page, "Signed in as Vera");
    const refused: string[] = [];
    const open: string[] = [];
    page.on("response", (answer) => {
      if (answer.status() === 403) refused.push(`${answer.request().method()} ${answer.url()}`);
    });

    for (const view of views) {
      await visit(page, `${team.origin}/audits/${auditId}${filled(view)}`);
      await waitForText(page, "an owner of the workspace can change the role");
      open.push(
        ...(await page.evaluate((shown) => {
          const controls =
            "input[type=checkbox], input[type=date], input[type=month], textarea, .action-tick";
          return [...document.querySelectorAll<HTMLInputElement>(`main :is(${controls})`)]
            .filter(
              (control) =>
                !control.matches(":disabled, :read-only:not([type=checkbox]), .captures-filters *"),
            )
            .map((control) => `${shown}: ${control.outerHTML.slice(0, 80)}`);
        }, view)),
      );
      await answered(page, () =>
        page.evaluate(() => {
          for (const button of document.querySelectorAll<HTMLButtonElement>(
            "main button:enabled, dialog button:enabled",
          ))
            button.click();
        }),
      );
    }

    expect(refused).toEqual([]);
    expect(open).toEqual([]);
  },
);
