import { readConfig } from "../../../server/config.ts";
import { type RunningServer, startServer } from "../../../server/start-server.ts";
import { type Client, createClient } from "../../../shared/api/client.ts";
import { listedJobs } from "../../server/support/listed-jobs.ts";

export interface RealServer {
  /** Without a trailing slash. */
  origin: string;
  port: number;
  client: Client;
  running: RunningServer;
}

/** The server, started again where a test that failed has left it away. */
export async function standing(server: RealServer, folder: string): Promise<RealServer> {
  const answers = await fetch(`${server.origin}/healthz`).then(
    () => true,
    () => false,
  );
  return answers ? server : startRealServer(folder, server.port);
}

/** The real server on a real libSQL file; started again on the same folder and port it is the same server. */
export async function startRealServer(
  folder: string,
  port = 0,
  extensions: readonly string[] = [],
): Promise<RealServer> {
  const config = readConfig({
    PORT: String(port),
    TENPOINT_DATA: folder,
    TENPOINT_EXTENSIONS: extensions.join(" "),
  });
  const running = await startServer(config, {
    version: "0.0.0",
    startJobs: async () => ({ ...listedJobs(), close: async () => {} }),
    reportBug: (error) => console.error(error),
  });
  const { origin, port: actualPort } = new URL(running.url);
  return {
    origin,
    port: Number(actualPort),
    client: createClient({ baseUrl: origin, send: (url, init) => fetch(url, init) }),
    running,
  };
}
