import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type App, createApp } from "../../../server/app.ts";
import type { Workbench } from "../../../server/audits/workbench.ts";
import type { Accounts } from "../../../server/auth/accounts.ts";
import { createAuthenticate } from "../../../server/auth/authenticate.ts";
import { openAccounts } from "../../../server/auth/open-accounts.ts";
import { readConfig } from "../../../server/config.ts";
import type { DashboardFiles } from "../../../server/dashboard-files.ts";
import { findShare } from "../../../server/db/find-share.ts";
import { type OpenDatabase, openDatabase } from "../../../server/db/open-database.ts";
import { workspaceScope } from "../../../server/db/workspace-scope.ts";
import type { JobHost, RunningJobs } from "../../../server/jobs/job-queue.ts";
import { createClientAddress } from "../../../server/middleware/client-address.ts";
import { createRateLimits, noLimits, type RateTable } from "../../../server/middleware/rate-limits.ts";
import type { RequestNote } from "../../../server/middleware/request-log.ts";
import { withShareLinks } from "../../../server/shares/with-share-links.ts";
import { folderStore } from "../../../server/storage/screenshot-store.ts";
import type { Session } from "../../../shared/api/accounts.ts";
import { type Client, createClient } from "../../../shared/api/client.ts";
import type { Role } from "../../../shared/api/endpoint.ts";
import { listedJobs } from "./listed-jobs.ts";
import { EXTENSION_ORIGIN, HOST, makeFolder } from "./make-server.ts";

export const PASSWORD = "a clock in every room";

export interface Browser {
  client: Client;
  /** Through the front door, with the cookies of this browser. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** By name, as the server set them. */
  cookies: Map<string, string>;
}

export interface Team {
  app: App;
  accounts: Accounts;
  database: OpenDatabase;
  benchOf(workspaceId: string): Workbench;
  folder: string;
  /** What the person at the terminal reads: mail. */
  said: string[];
  bugs: { error: unknown; where: string }[];
  notes: RequestNote[];
  /** A browser without cookies. */
  openBrowser(): Browser;
  /** A program with a token and no cookies. */
  withToken(token: string): Browser;
  /** Makes the first owner by the printed link. */
  setUp(email?: string): Promise<{ owner: Browser; session: Session }>;
  /** Invites somebody by link and has them come with a new account. */
  join(owner: Browser, role: Role, email: string): Promise<{ browser: Browser; session: Session }>;
}

export interface TeamOptions {
  folder?: string;
  now?: () => number;
  variables?: Record<string, string>;
  port?: number;
  rates?: RateTable;
  dashboard?: DashboardFiles;
  /** A queue that takes work in and never does any, when absent. */
  startJobs?: (host: Pick<JobHost, "benchOf" | "reportBug">) => Promise<RunningJobs>;
}

/** A team's server on a database file of its own, with everything but the listening; gone with the test. */
export async function makeTeam(options: TeamOptions = {}): Promise<Team> {
  const folder = options.folder ?? makeFolder();
  const now = options.now ?? Date.now;
  const database = await openDatabase(`file:${join(folder, "tenpoint.db")}`);
  onTestFinished(() => database.close());
  const said: string[] = [];
  const bugs: Team["bugs"] = [];
  const notes: RequestNote[] = [];
  const config = readConfig({ TENPOINT_DATA: folder, ...options.variables }, { asTeam: true });
  const reportBug = (error: unknown, where: string) => bugs.push({ error, where });
  const publicUrl = config.publicUrl ?? `http://${HOST}`;
  const accounts = await openAccounts({
    db: database.db,
    config,
    publicUrl,
    port: options.port ?? 4010,
    now,
    newId: randomUUID,
    tell: (text) => said.push(text),
    reportBug,
  });
  onTestFinished(() => accounts.mailer.close());
  const benchOf = (workspaceId: string): Workbench => ({
    scope: workspaceScope(database.db, workspaceId),
    screenshots: folderStore(join(folder, "screenshots")),
    now,
    newId: randomUUID,
  });
  const jobs = await options.startJobs?.({
    benchOf: ({ workspaceId }) => benchOf(workspaceId),
    reportBug,
  });
  onTestFinished(() => jobs?.close());
  const app = createApp({
    benchOf,
    authenticate: withShareLinks(
      (tokenHash) => findShare(database.db, tokenHash),
      now,
      createAuthenticate(accounts),
    ),
    accounts,
    limitRate: options.rates
      ? createRateLimits(options.rates, createClientAddress(config.trustedProxies))
      : noLimits,
    jobs: jobs ?? listedJobs(),
    dashboard: options.dashboard ?? new Map(),
    origins: { own: [publicUrl], guests: [EXTENSION_ORIGIN], welcomesFirefox: true },
    noteRequest: (note) => notes.push(note),
    isReady: async () => true,
    version: "0.0.0",
    reportBug,
  });
  const host = new URL(publicUrl).host;
  const openBrowser = (headers: Record<string, string> = {}): Browser => {
    const cookies = new Map<string, string>();
    const request = async (path: string, init: RequestInit = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await app.request(path, {
        ...init,
        headers: {
          host,
          ...(cookie && { cookie }),
          ...headers,
          ...(init.headers as Record<string, string>),
        },
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === "" || /max-age=0/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    };
    return { request, cookies, client: createClient({ baseUrl: "", send: request }) };
  };
  return {
    app,
    accounts,
    database,
    benchOf,
    folder,
    said,
    bugs,
    notes,
    openBrowser,
    withToken: (token) => openBrowser({ authorization: `Bearer ${token}` }),
    async setUp(email = "olga@clocks.example") {
      const owner = openBrowser();
      const token = ownerToken(accounts);
      const session = await owner.client.call("setUp", {
        body: { token, name: "Olga", email, password: PASSWORD, workspaceName: "Clocks" },
      });
      return { owner, session };
    },
    async join(owner, role, email) {
      const { link } = await owner.client.call("invite", { body: { role } });
      const browser = openBrowser();
      const session = await browser.client.call("acceptInvitation", {
        body: {
          token: link.split("#")[1]!,
          account: { name: email.split("@")[0]!, email, password: PASSWORD },
        },
      });
      return { browser, session };
    },
  };
}

/** Of the link for the first owner. */
export const ownerToken = ({ ownerLink }: Accounts) => ownerLink?.split("#")[1] ?? "none-was-told-by-now";

/** The token of the last link to a page that was told. */
export function tokenIn(said: readonly string[], page: string): string {
  const [, token] = new RegExp(`/${page}#(\\S+)`).exec([...said].reverse().join("\n")) ?? [];
  if (!token) throw new Error(`No link to ${page} was told.`);
  return token;
}
