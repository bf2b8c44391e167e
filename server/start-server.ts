import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { EXTENSION_ID } from "../shared/extension-id.ts";
import { type App, createApp } from "./app.ts";
import { rescoreStale } from "./audits/rescore-stale.ts";
import type { Workbench } from "./audits/workbench.ts";
import { localOwner } from "./auth/caller.ts";
import { type Config, ConfigProblem } from "./config.ts";
import { loadDashboard } from "./dashboard-files.ts";
import { openDatabase } from "./db/open-database.ts";
import { everyScope, LOCAL_WORKSPACE, type WorkspaceScope, workspaceScope } from "./db/workspace-scope.ts";
import type { JobHost, RunningJobs } from "./jobs/job-queue.ts";
import { keepRetention } from "./jobs/keep-retention.ts";
import { folderStore } from "./storage/screenshot-store.ts";

const DASHBOARD = fileURLToPath(new URL("../dist/dashboard/", import.meta.url));

export interface StartOptions {
  version: string;
  startJobs(host: JobHost): Promise<RunningJobs>;
  reportBug(error: unknown, where: string): void;
}

export interface RunningServer {
  /** Address of the dashboard. */
  url: string;
  bench: Workbench;
  jobs: RunningJobs;
  close(): Promise<void>;
}

/** Opens what is stored, brings it up to date, takes up the work that was left, and serves. */
export async function startServer(
  config: Config,
  { version, startJobs, reportBug }: StartOptions,
): Promise<RunningServer> {
  const { db, close: closeDatabase } = await openDatabase(config.database.url, config.database.authToken);
  const screenshots = folderStore(config.screenshotFolder);
  const benchOf = (scope: WorkspaceScope): Workbench => ({
    scope,
    screenshots,
    now: Date.now,
    newId: randomUUID,
  });
  const scopes = () => everyScope(db);
  const bench = benchOf(workspaceScope(db, LOCAL_WORKSPACE));
  const authenticate = async () => localOwner;
  const jobs = await startJobs({
    scopes,
    benchOf,
    chromium: config.chromium,
    allowHosts: config.allowHosts,
    version,
    reportBug,
  });
  const { port, close: closeServer } = await listen(config, (actualPort) =>
    createApp({
      benchOf: (workspaceId) => benchOf(workspaceScope(db, workspaceId)),
      authenticate,
      jobs,
      dashboard: loadDashboard(DASHBOARD),
      origins: { hosts: loopbackHosts(actualPort), guests: [`chrome-extension://${EXTENSION_ID}`] },
      version,
      reportBug,
    }),
  ).catch(async (error: unknown) => {
    await jobs.close();
    closeDatabase();
    throw error;
  });
  const stop = new AbortController();
  const rescoring = rescoreAll((await scopes()).map(benchOf), stop.signal, reportBug);
  const retention = keepRetention(
    async () => (await scopes()).map(benchOf),
    stop.signal,
    (error) => reportBug(error, "letting old captures go"),
  );
  return {
    url: `http://${config.host === "::1" ? "[::1]" : config.host}:${port}/`,
    bench,
    jobs,
    async close() {
      stop.abort();
      await closeServer();
      await rescoring;
      await retention;
      await jobs.close();
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

const loopbackHosts = (port: number) =>
  ["127.0.0.1", "localhost", "[::1]"].map((name) => (port === 80 ? name : `${name}:${port}`));

/** Listens first and makes the app then, because the app must know the port that it is asked under. */
function listen(
  config: Config,
  makeApp: (port: number) => App,
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
        app.resolve(makeApp(port));
        resolve({
          port,
          close: () =>
            new Promise((closed) => {
              server.close(() => closed());
              if ("closeIdleConnections" in server) server.closeIdleConnections();
            }),
        });
      },
    );
    server.on("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      const message = `Port ${config.port} is taken by another program, or by Tenpoint itself. Stop it, or choose another port: PORT=${config.port + 1} npm start`;
      reject(isTaken ? new ConfigProblem(message, { cause: error }) : error);
    });
  });
}
