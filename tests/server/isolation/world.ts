import { randomUUID } from "node:crypto";
import { cpSync } from "node:fs";
import { eq, getTableColumns } from "drizzle-orm";
import { issueToken } from "../../../server/auth/issue-token.ts";
import { hashToken } from "../../../server/auth/secret-token.ts";
import { sessions, users } from "../../../server/auth/tables/index.ts";
import type { Database } from "../../../server/db/open-database.ts";
import * as tables from "../../../server/db/tables/index.ts";
import { type ScopedTable, workspaceScope } from "../../../server/db/workspace-scope.ts";
import { startEmbeddedQueue } from "../../../server/jobs/embedded-queue.ts";
import { type Role, roles, tokenScopes } from "../../../shared/api/endpoint.ts";
import { DEVICE_CLIENT_ID } from "../../../shared/api/tokens.ts";
import { captureOf, PNG } from "../support/captures.ts";
import { makeFolder } from "../support/make-server.ts";
import { type Browser, makeTeam, type Team, type TeamOptions } from "../support/make-team.ts";

/** Stands in every text of the own workspace, so that any of it is known wherever it leaks to. */
export const OWN = "Zirconium";
/** Stands in what the own workspace has beside the shared audit: a share link must never show it. */
export const BESIDE = "Obsidian";
/** Stands in every text of the foreign workspace. */
export const FOREIGN = "Feldspar";

/** The ids of one workspace, by what stands before them in an address: `audits`, `captures`, `members`. */
export type Ids = Readonly<Record<string, string>>;

export interface Caller {
  name: string;
  /** Where it acts: rows of the own workspace are its to see, of the foreign one it is a stranger's, or nowhere. */
  side: "own" | "foreign" | "nowhere";
  as: CallerKind;
  cookies: readonly (readonly [string, string])[];
  token?: string;
  /** Of whoever acts in person. */
  email?: string;
  sessionId?: string;
}
export type CallerKind =
  | { by: "person"; role: Role }
  | { by: "token"; role: Role; scopes: readonly (typeof tokenScopes)[number][] }
  | { by: "share"; kind: "report" | "rating" }
  | { by: "lone" }
  | { by: "nobody" };

export interface World {
  folder: string;
  own: Ids;
  /** Of a second audit of the own workspace. */
  beside: Ids;
  callers: Caller[];
  /** Shown by a program that waits to be let in. */
  userCode: string;
}

const HOUR_MS = 3_600_000;

/** Two workspaces with rows of every table, everybody who could ask, and every right that once was. */
export async function makeWorld(folder: string): Promise<World> {
  const team = await makeTeam({ folder, startJobs });
  const { owner, session } = await team.setUp(`owner@${OWN}.example`);
  await owner.client.call("updateAccount", { body: { name: `Owner ${OWN}` } });
  await owner.client.call("updateWorkspace", { body: { name: `Workspace ${OWN}` } });
  const own = await fill(owner, OWN);
  const beside = await openAudit(owner, BESIDE);

  const second = await owner.client.call("invite", { body: { role: "owner" } });
  const foreignOwner = team.openBrowser();
  await foreignOwner.client.call("acceptInvitation", {
    body: {
      token: second.link.split("#")[1]!,
      account: {
        name: `Owner ${FOREIGN}`,
        email: `owner@${FOREIGN}.example`,
        password: "a clock in every room",
      },
    },
  });
  await foreignOwner.client.call("leaveWorkspace");
  const opened = await foreignOwner.client.call("createWorkspace", { body: { name: FOREIGN } });
  const foreignId = opened.workspace!.id;
  await fill(foreignOwner, FOREIGN);

  const callers = [
    ...(await people(team, owner, "own", OWN)),
    ...(await people(team, foreignOwner, "foreign", FOREIGN)),
    ...(await tokensOf(team, session.workspace!.id, session.person!.id, "own")),
    ...(await tokensOf(team, foreignId, opened.person!.id, "foreign")),
    ...(await strangers(team, owner, session.workspace!.id)),
    ...(await shareVisitors(team, owner, foreignOwner, own.audits!)),
  ];
  const { body } = await team.accounts.devices.request({ client_id: DEVICE_CLIENT_ID });
  for (const workspaceId of [session.workspace!.id, foreignId])
    await fillTheRest(team.database.db, workspaceId, workspaceId === foreignId ? FOREIGN : OWN);
  const world = {
    folder: team.folder,
    own: { ...(await idsOf(team.database.db, session.workspace!.id)), ...own },
    beside,
    callers,
    userCode: String(body.user_code),
  };
  await team.database.client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  return world;
}

/** The real queue, with work that goes on until it is stopped. */
const startJobs: NonNullable<TeamOptions["startJobs"]> = ({ benchOf, reportBug }) => {
  const untilStopped = ({ signal }: { signal: AbortSignal }) =>
    new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  return startEmbeddedQueue(
    {
      scopes: async () => [],
      benchOf,
      chromium: { executable: undefined, sandbox: true },
      allowHosts: [],
      version: "0",
      reportBug,
    },
    {
      sweep: untilStopped,
      score: untilStopped,
      lighthouse: untilStopped,
      report: untilStopped,
      reminder: untilStopped,
    },
  );
};

/** The same world once more, for a test to change. */
export async function copyWorld(world: World): Promise<Team> {
  const folder = makeFolder();
  cpSync(world.folder, folder, { recursive: true });
  return makeTeam({ folder, startJobs });
}

/** The caller's way in. */
export function enter(team: Team, { cookies, token }: Caller): Browser {
  if (token !== undefined) return team.withToken(token);
  const browser = team.openBrowser();
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  return browser;
}

/** Everything that belongs to the own workspace and its people, but for what merely counts lookings. */
export async function everythingOwn({ database: { db } }: Team, workspaceId: string): Promise<string> {
  const rows = await Promise.all(
    Object.entries(tables).map(async ([name, table]) => [
      name,
      (await workspaceScope(db, workspaceId).find(table as ScopedTable)).map((row) => ({
        ...row,
        lastUsedAt: null,
        opens: null,
        openedAt: null,
      })),
    ]),
  );
  const people = (await db.select().from(users)).filter(({ email }) => email.includes(OWN.toLowerCase()));
  const signedIn = (await db.select({ userId: sessions.userId, id: sessions.id }).from(sessions)).filter(
    ({ userId }) => people.some(({ id }) => id === userId),
  );
  return JSON.stringify({ rows, people, signedIn });
}

async function openAudit(browser: Browser, mark: string): Promise<Ids> {
  const audit = await browser.client.call("createAudit", {
    body: {
      name: `Audit ${mark}`,
      sites: [
        { name: `Own site ${mark}`, url: `https://own.${mark.toLowerCase()}.example/` },
        { name: `Rival ${mark}`, url: `https://rival.${mark.toLowerCase()}.example/` },
      ],
    },
  });
  const { sites, rows } = await browser.client.call("getAudit", { params: { id: audit.id } });
  return {
    audits: audit.id,
    sites: sites[0]!.id,
    rivals: sites[1]!.id,
    touchpoints: rows[0]!.touchpoint.id,
    "other-touchpoints": rows[1]!.touchpoint.id,
  };
}

/** A row of each kind that the API makes, of one audit. */
async function fill(browser: Browser, mark: string): Promise<Ids> {
  const { call } = browser.client;
  const ids = await openAudit(browser, mark);
  const params = { id: ids.audits! };
  const cell = { touchpointId: ids.touchpoints!, siteId: ids.sites! };
  const url = `https://own.${mark.toLowerCase()}.example/`;
  const capture = await captureOf(ids.audits!, url, { screenshot: PNG, note: `Note ${mark}` });
  await call("createCapture", { body: capture });
  const rating = await call("rateCell", {
    params: cell,
    body: { score: 5, raterName: "rater", reason: mark },
  });
  const action = await call("createAction", { params, body: { what: `Mend ${mark}`, who: mark } });
  await call("declareAbsence", {
    params: { touchpointId: ids["other-touchpoints"]!, siteId: ids.rivals! },
    body: { absent: true },
  });
  await call("updateTouchpoint", { params: { id: ids.touchpoints! }, body: { owner: `Owner ${mark}` } });
  const chain = await call("createChain", {
    params,
    body: { name: `Chain ${mark}`, links: [ids.touchpoints!, ids["other-touchpoints"]!] },
  });
  const round = await call("closeRound", { params, body: { name: `Round ${mark}` } });
  const contact = await call("createContact", {
    params,
    body: { channel: "call", what: `Ask ${mark}`, weekdays: [1], time: "10:00" },
  });
  await call("putNumbers", { params: { id: ids.touchpoints!, month: "2026-10" }, body: { calls: 7 } });
  const file = `touchpoint,month,calls\n${ids["other-touchpoints"]},2026-08,7`;
  const brought = await call("importNumbers", {
    params,
    body: { file: Buffer.from(file).toString("base64") },
  });
  await call("putRetention", { body: { captureDays: 900, binDays: 90 } });
  const trick = await call("createTrick", {
    params,
    body: { what: `Trick ${mark}`, captureId: capture.id, siteId: ids.sites! },
  });
  const waiver = await call("createWaiver", {
    params,
    body: { scope: "audit", checkId: "contact/phone-real", who: mark, why: `Because ${mark}` },
  });
  const share = await call("createShare", { params, body: { kind: "report", name: `For ${mark}` } });
  const webhook = await call("createWebhook", {
    body: { url: `https://hooks.${mark.toLowerCase()}.example/`, events: ["capture.created"] },
  });
  const report = await call("publishReport", { params, body: { name: `Report ${mark}` } });
  await call("testWebhook", { params: { id: webhook.id } });
  const reminder = await call("createReminder", {
    params,
    body: { kind: "json", address: `https://hooks.${mark.toLowerCase()}.example/` },
  });
  await call("createFeed", { params, body: {} });
  await call("invite", { body: { role: "viewer", email: `guest@${mark}.example` } });
  const key = await call("createToken", { body: { name: `Key ${mark}`, scopes: ["read"] } });
  await browser.client.call("setLogo", { body: { image: PNG } });
  const job = await call("startSweep", { params, body: {} });
  return {
    ...ids,
    captures: capture.id,
    ratings: rating.id,
    actions: action.id,
    chains: chain.id,
    rounds: round.id,
    contacts: contact.id,
    "number-imports": brought.importId,
    tricks: trick.id,
    waivers: waiver.id,
    shares: share.id,
    webhooks: webhook.id,
    tokens: key.accessToken.id,
    jobs: job.id,
    reminders: reminder.id,
    reports: report.id,
  };
}

/** One person of every role, in person. */
async function people(team: Team, owner: Browser, side: Caller["side"], mark: string): Promise<Caller[]> {
  const all: Caller[] = [];
  for (const role of roles) {
    const email = `${role}@${mark}.example`.toLowerCase();
    const browser = role === "owner" ? owner : (await team.join(owner, role, email)).browser;
    const { items } = await browser.client.call("listSessions");
    all.push({
      name: `${role} of the ${side} workspace`,
      side,
      as: { by: "person", role },
      cookies: [...browser.cookies],
      email,
      sessionId: items[0]!.id,
    });
  }
  return all;
}

/** A key of each scope and of all, acting for an owner. */
async function tokensOf(
  team: Team,
  workspaceId: string,
  userId: string,
  side: Caller["side"],
): Promise<Caller[]> {
  const wishes = [...tokenScopes.map((scope) => [scope] as const), tokenScopes];
  return Promise.all(
    wishes.map(async (scopes) => {
      const { token } = await issueToken(team.benchOf(workspaceId), {
        userId,
        kind: "key",
        name: scopes.join(),
        scopes,
        days: 1,
      });
      const as = { by: "token", role: "owner", scopes } as const;
      return { name: `a key of the ${side} workspace to ${scopes.join(", ")}`, side, as, cookies: [], token };
    }),
  );
}

/** Whoever has no right, and every right that has ended. */
async function strangers(team: Team, owner: Browser, workspaceId: string): Promise<Caller[]> {
  const { db } = team.database;
  const nobody = { by: "nobody" } as const;
  const stranger = (name: string, more: Partial<Caller> = {}): Caller => ({
    name,
    side: "nowhere",
    as: nobody,
    cookies: [],
    ...more,
  });
  const guest = async (name: string) => {
    const { browser, session } = await team.join(owner, "owner", `${name}@gone.example`);
    return { browser, cookies: [...browser.cookies], userId: session.person!.id };
  };
  const out = await guest("out");
  await out.browser.client.call("signOut");
  const late = await guest("late");
  await db
    .update(sessions)
    .set({ expiresAt: new Date(Date.now() - HOUR_MS) })
    .where(eq(sessions.userId, late.userId));
  const lone = await guest("lone");
  const bench = team.benchOf(workspaceId);
  const wish = { userId: lone.userId, kind: "key", name: "Gone", scopes: tokenScopes, days: 1 } as const;
  const ofGone = await issueToken(bench, wish);
  await lone.browser.client.call("leaveWorkspace");
  const expired = await issueToken(
    { ...bench, now: () => Date.now() - 48 * HOUR_MS },
    { ...wish, userId: out.userId },
  );
  const revoked = await issueToken(bench, { ...wish, userId: out.userId });
  await bench.scope.write(
    bench.scope.update(tables.accessTokens, { revokedAt: 1 }, eq(tables.accessTokens.id, revoked.row.id)),
  );
  return [
    stranger("nobody"),
    stranger("a session that was signed out", { cookies: out.cookies }),
    stranger("a session that expired", { cookies: late.cookies }),
    stranger("a cookie that was made up", {
      cookies: out.cookies.map(([name, value]) => [name, `${value.slice(0, -4)}AAAA`] as const),
    }),
    stranger("a key that expired", { token: expired.token }),
    stranger("a key that was revoked", { token: revoked.token }),
    stranger("a key of somebody who left", { token: ofGone.token }),
    stranger("a key that was guessed", { token: `tp_${"a".repeat(43)}` }),
    { ...stranger("somebody without a workspace", { cookies: lone.cookies }), as: { by: "lone" } },
  ];
}

async function shareVisitors(
  team: Team,
  owner: Browser,
  foreignOwner: Browser,
  auditId: string,
): Promise<Caller[]> {
  const open = async (browser: Browser, id: string, kind: "report" | "rating") => {
    const { token, id: shareId } = await browser.client.call("createShare", {
      params: { id },
      body: { kind, name: "Somebody" },
    });
    return { token, id: shareId };
  };
  const visitor = (name: string, side: Caller["side"], kind: "report" | "rating", token: string): Caller => ({
    name,
    side,
    as: { by: "share", kind },
    cookies: [],
    token,
  });
  const foreignAudit = (await foreignOwner.client.call("listAudits", { query: {} })).items[0]!.id;
  const revoked = await open(owner, auditId, "report");
  await owner.client.call("revokeShare", { params: { id: revoked.id } });
  const expired = await open(owner, auditId, "rating");
  await team.database.db
    .update(tables.shares)
    .set({ expiresAt: 1 })
    .where(eq(tables.shares.tokenHash, hashToken(expired.token)));
  const ended = (name: string, token: string): Caller => ({
    ...visitor(name, "nowhere", "report", token),
    as: { by: "nobody" },
  });
  return [
    visitor("a link to the report", "own", "report", (await open(owner, auditId, "report")).token),
    visitor("a link to the rating page", "own", "rating", (await open(owner, auditId, "rating")).token),
    visitor(
      "a link of the foreign workspace",
      "foreign",
      "report",
      (await open(foreignOwner, foreignAudit, "report")).token,
    ),
    visitor(
      "a rating link of the foreign workspace",
      "foreign",
      "rating",
      (await open(foreignOwner, foreignAudit, "rating")).token,
    ),
    ended("a link that was revoked", revoked.token),
    ended("a link that expired", expired.token),
  ];
}

/** What the API has not made: a row of its columns' own forms, so that no table is empty. */
async function fillTheRest(db: Database, workspaceId: string, mark: string): Promise<void> {
  const scope = workspaceScope(db, workspaceId);
  for (const [name, table] of Object.entries(tables)) {
    // safe: what `structure` in workspaces.test.ts asserts of every table
    const scoped = table as ScopedTable;
    if ((await scope.find(scoped, { limit: 1 })).length > 0) continue;
    const row = Object.fromEntries(
      Object.entries(getTableColumns(scoped)).map(([column, { dataType, enumValues, notNull }]) => {
        if (!notNull) return [column, null];
        if (enumValues?.length) return [column, enumValues[0]];
        const forms: Record<string, unknown> = {
          string: column === "id" ? randomUUID() : `${mark} ${name} ${column}`,
          number: 1,
          boolean: false,
          json: [],
          buffer: Buffer.from(mark),
        };
        return [column, forms[dataType]];
      }),
    );
    await scope.write(scope.insert(scoped, row as never));
  }
}

/** One id of every table that has ids, under the last words of its name. */
async function idsOf(db: Database, workspaceId: string): Promise<Ids> {
  const scope = workspaceScope(db, workspaceId);
  const ids: Record<string, string> = {};
  for (const [name, table] of Object.entries(tables)) {
    const [row] = await scope.find(table as ScopedTable, { limit: 1 });
    if (!row) throw new Error(`The table ${name} has no row: make one in tests/server/isolation/world.ts.`);
    if (!("id" in row)) continue;
    const words = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).split("-");
    words.forEach((_, from) => {
      ids[words.slice(from).join("-")] ??= String(row.id);
    });
  }
  const viewer = await scope.first(tables.members, { where: eq(tables.members.role, "viewer") });
  return { ...ids, members: viewer?.userId ?? "" };
}
