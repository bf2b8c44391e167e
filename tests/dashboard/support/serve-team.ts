import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFresh } from "../../../server/cli/build.ts";
import { readConfig } from "../../../server/config.ts";
import { type RunningServer, startServer } from "../../../server/start-server.ts";
import { listedJobs } from "../../server/support/listed-jobs.ts";

export interface TeamServer {
  /** Without a trailing slash. */
  origin: string;
  running: RunningServer;
  /** What the person at the terminal reads. */
  said: string[];
  stop(): Promise<void>;
}

/** A team's server as it is started, on a database file of its own, with the dashboard as it is built. */
export async function serveTeam(): Promise<TeamServer> {
  await buildFresh(["dashboard"]);
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-team-"));
  const said: string[] = [];
  const running = await startServer(readConfig({ PORT: "0", TENPOINT_DATA: folder }, { asTeam: true }), {
    version: "0.0.0",
    startJobs: async () => ({ ...listedJobs(), close: async () => {} }),
    reportBug: (error, where) => console.error(where, error),
    tell: (text) => said.push(text),
  });
  const stop = async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin: new URL(running.url).origin, running, said, stop };
}
