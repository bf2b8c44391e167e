import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { EXTENSION_ID } from "../shared/extension-id.ts";
import { type App, createApp } from "./app.ts";
import { rescoreStale } from "./audits/rescore-stale.ts";
import type { Workbench } from "./audits/workbench.ts";
import type { Accounts } from "./auth/accounts.ts";
import { createAuthenticate } from "./auth/authenticate.ts";
import { localOwner } from "./auth/caller.ts";
import { createDirectory } from "./auth/directory.ts";
import { openAccounts } from "./auth/open-accounts.ts";
import { type Config, ConfigProblem } from "./config.ts";
import { loadDashboard } from "./dashboard-files.ts";
import { findShare } from "./db/find-share.ts";
import { openDatabase } from "./db/open-database.ts";
import { webhookScopes } from "./db/webhook-scopes.ts";
import { everyScope, LOCAL_WORKSPACE, type WorkspaceScope, workspaceScope } from "./db/workspace-scope.ts";
import type { JobHost, RunningJobs } from "./jobs/job-queue.ts";
import { keepCalendar } from "./jobs/keep-calendar.ts";
import { keepRetention } from "./jobs/keep-retention.ts";
import { createPublicGuard } from "./lab/address-guard.ts";
import { createGuardedFetch } from "./lab/guarded-fetch.ts";
import { createLiveLines } from "./live/live-lines.ts";
import { createClientAddress } from "./middleware/client-address.ts";
import { createRateLimits, noLimits, usualRates } from "./middleware/rate-limits.ts";
import type { RequestNote } from "./middleware/request-log.ts";
import { withShareLinks } from "./shares/with-share-links.ts";
import { folderStore } from "./storage/screenshot-store.ts";
import { startWebhooks } from "./webhooks/start-webhooks.ts";

const DASHBOARD = fileURLToPath(new URL("../dist/dashboard/", import.meta.url));

export interface StartOptions {
  version: string;
  startJobs(host: JobHost): Promise<RunningJobs>;
  reportBug(error: unknown, where: string): void;
  /** For the person at the terminal: mail that goes nowhere else. */
  tell?(text: string): void;
  noteRequest?(note: RequestNote): void;
}

export interface RunningServer {
  /** Address of the dashboard. */
  url: string;
  /** Where the first owner of a team's server comes in; null where there is one, or nobody signs in. */
  ownerLink: string | null;
  bench: Workbench;
  jobs: RunningJobs;
  close(): Promise<void>;
}

/** Opens what is stored, brings it up to date, takes up the work that was left, and serves. */
export async function startServer(
  config: Config,
  { version, startJobs, reportBug, tell = console.error, noteRequest = () => undefined }: StartOptions,
): Promise<RunningServer> {
  const {
    db,
    client,
    close: closeDatabase,
  } = await openDatabase(config.database.url, config.database.authToken);
  const screenshots = folderStore(config.screenshotFolder);
  const benchOf = (scope: WorkspaceScope): Workbench => ({
    scope,
    screenshots,
    now: Date.now,
    newId: randomUUID,
  });
  const scopes = () => everyScope(db);
  const bench = benchOf(workspaceScope(db, LOCAL_WORKSPACE));
  const isTeam = config.isTeam || (await createDirectory(db).hasUsers());
  let address = config.publicUrl ?? "";
  const jobs = await startJobs({
    scopes,
    benchOf,
    chromium: config.chromium,
    allowHosts: config.allowHosts,
    version,
    reportBug,
    mail: config.smtp,
    tell,
    address: () => address,
  });
  const lines = createLiveLines();
  let accounts: Accounts | null = null;
  const { port, close: closeServer } = await listen(config, async (actualPort) => {
    const publicUrl = config.publicUrl ?? originOf(config.host, actualPort);
    address = publicUrl;
    accounts = isTeam
      ? await openAccounts({
          db,
          config,
          publicUrl,
          port: actualPort,
          now: Date.now,
          newId: randomUUID,
          tell,
          reportBug,
        })
      : null;
    const clientAddress = createClientAddress(config.trustedProxies);
    return createApp({
      benchOf: (workspaceId) => benchOf(workspaceScope(db, workspaceId)),
      authenticate: withShareLinks(
        (tokenHash) => findShare(db, tokenHash),
        Date.now,
        accounts ? createAuthenticate(accounts) : async () => localOwner,
      ),
      accounts,
      lines,
      limitRate: accounts ? createRateLimits(usualRates, clientAddress) : noLimits,
      jobs,
      dashboard: loadDashboard(DASHBOARD),
      origins: {
        own: [...new Set([publicUrl, ...loopbackOrigins(actualPort)])],
        guests: [`chrome-extension://${EXTENSION_ID}`, ...(config.extensions ?? [])],
        welcomesFirefox: isTeam,
      },
      version,
      reportBug,
      noteRequest,
      isReady: () =>
        client.execute("select 1").then(
          () => true,
          () => false,
        ),
    });
  }).catch(async (error: unknown) => {
    await jobs.close();
    closeDatabase();
    throw error;
  });
  const webhooks = startWebhooks({
    scopes: () => webhookScopes(db),
    benchOf,
    fetch: createGuardedFetch(createPublicGuard(config.allowHosts), `Tenpoint/${version}`),
    reportBug,
  });
  const stop = new AbortController();
  const rescoring = rescoreAll((await scopes()).map(benchOf), stop.signal, reportBug);
  const calendar = keepCalendar(
    async () => (await scopes()).map(benchOf),
    jobs,
    stop.signal,
    (error) => reportBug(error, "looking at the calendar"),
  );
  const retention = keepRetention(
    async () => (await scopes()).map(benchOf),
    stop.signal,
    (error) => reportBug(error, "letting old captures go"),
  );
  return {
    url: `${config.publicUrl ?? originOf(config.host, port)}/`,
    get ownerLink() {
      return accounts?.ownerLink ?? null;
    },
    bench,
    jobs,
    async close() {
      stop.abort();
      lines.close();
      await closeServer();
      await webhooks.close();
      await rescoring;
      await retention;
      await calendar;
      await jobs.close();
      await accounts?.mailer.close();
      closeDatabase();
    },
  };
}

/** Beside the serving: an audit is worth looking at before all of it is compared by the newest rubric. */
async function rescoreAll(
  benches: readonly Workbench[],
  signal: AbortSignal,
  reportBug: StartOptions["reportBug"],
): Promise<void> {
  for (const bench of benches) {
    const onProblem = (error: unknown, captureId: string) =>
      reportBug(error, `scoring capture ${captureId} again`);
    await rescoreStale(bench, { signal, onProblem }).catch((error: unknown) =>
      reportBug(error, "scoring again"),
    );
  }
}

const originOf = (host: string, port: number) =>
  new URL(`http://${host.includes(":") ? `[${host}]` : host}:${port}`).origin;

const loopbackOrigins = (port: number) =>
  ["127.0.0.1", "localhost", "::1"].map((host) => originOf(host, port));

/** Listens first and makes the app then, because the app must know the port that it is asked under. */
function listen(
  config: Config,
  makeApp: (port: number) => Promise<App>,
): Promise<{ port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const app = Promise.withResolvers<App>();
    const server = serve(
      {
        hostname: config.host,
        port: config.port,
        fetch: async (request, env) => (await app.promise).fetch(request, env),
      },
      ({ port }) => {
        const close = () =>
          new Promise<void>((closed) => {
            server.close(() => closed());
            if ("closeIdleConnections" in server) server.closeIdleConnections();
          });
        makeApp(port).then(
          (made) => {
            app.resolve(made);
            resolve({ port, close });
          },
          (error: unknown) => void close().then(() => reject(error)),
        );
      },
    );
    server.on("error", (error: NodeJS.ErrnoException) => {
      const sentence = listenProblem(error.code, config);
      reject(sentence ? new ConfigProblem(sentence, { cause: error }) : error);
    });
  });
}

function listenProblem(code: string | undefined, { host, port }: Config): string | undefined {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program, or by Tenpoint itself. Stop it, or choose another port: PORT=${port + 1} npm start`;
    case "EACCES":
      return `Port ${port} may not be opened by this user, as the system keeps low ports to itself. Choose another one (PORT=4010), and let a proxy stand before it.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${host} is no address of this machine. Say in HOST where to listen, such as 127.0.0.1 or 0.0.0.0.`;
    default:
      return undefined;
  }
}
