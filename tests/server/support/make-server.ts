import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type App, createApp } from "../../../server/app.ts";
import type { Workbench } from "../../../server/audits/workbench.ts";
import { type Caller, localOwner } from "../../../server/auth/caller.ts";
import type { DashboardFiles } from "../../../server/dashboard-files.ts";
import { findShare } from "../../../server/db/find-share.ts";
import { type OpenDatabase, openDatabase } from "../../../server/db/open-database.ts";
import { workspaceScope } from "../../../server/db/workspace-scope.ts";
import { noLimits } from "../../../server/middleware/rate-limits.ts";
import { withShareLinks } from "../../../server/shares/with-share-links.ts";
import { folderStore } from "../../../server/storage/screenshot-store.ts";
import { type Client, createClient } from "../../../shared/api/client.ts";
import { EXTENSION_ID } from "../../../shared/extension-id.ts";
import { listedJobs } from "./listed-jobs.ts";

export const HOST = "127.0.0.1:4010";
export const EXTENSION_ORIGIN = `chrome-extension://${EXTENSION_ID}`;

export interface TestServer {
  app: App;
  /** Speaks to the app as the dashboard does; its answers are parsed by the API's own schemas. */
  client: Client;
  /** One request through the front door, with the server's own host unless told otherwise. */
  request(path: string, init?: RequestInit): Promise<Response>;
  bench: Workbench;
  database: OpenDatabase;
  folder: string;
  bugs: unknown[];
}

export interface ServerOptions {
  /** Folder of an earlier server, to start again on what it stored. */
  folder?: string;
  workspace?: string;
  /** Who asks; the one person of a server without accounts when absent. */
  caller?: Caller;
  dashboard?: DashboardFiles;
  now?: () => number;
}

/** A whole server on a database file of its own, with the real migrations; gone with the test. */
export async function makeServer(options: ServerOptions = {}): Promise<TestServer> {
  const folder = options.folder ?? makeFolder();
  const database = await openDatabase(`file:${join(folder, "tenpoint.db")}`);
  onTestFinished(() => database.close());
  const bugs: unknown[] = [];
  const workspaceId = options.workspace ?? "local";
  const benchOf = (id: string): Workbench => ({
    scope: workspaceScope(database.db, id),
    screenshots: folderStore(join(folder, "screenshots")),
    now: options.now ?? Date.now,
    newId: randomUUID,
  });
  const bench = benchOf(workspaceId);
  const app = createApp({
    benchOf,
    authenticate: withShareLinks(
      (tokenHash) => findShare(database.db, tokenHash),
      options.now ?? Date.now,
      async () => (options.caller !== undefined ? options.caller : { ...localOwner, workspaceId }),
    ),
    accounts: null,
    limitRate: noLimits,
    jobs: listedJobs(),
    dashboard: options.dashboard ?? new Map(),
    origins: { own: [`http://${HOST}`], guests: [EXTENSION_ORIGIN] },
    noteRequest: () => undefined,
    isReady: async () => true,
    version: "0.0.0",
    reportBug: (error) => bugs.push(error),
  });
  const request = async (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { host: HOST, ...(init.headers as Record<string, string>) } });
  const client = createClient({ baseUrl: "", send: request });
  return { app, client, request, bench, database, folder, bugs };
}

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
