import packageJson from "../package.json" with { type: "json" };
import { ConfigProblem, readConfig } from "./config.ts";
import { startJobs } from "./jobs/start-jobs.ts";
import { createLog, writeTo } from "./log.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const SHUTDOWN_MS = 5_000;

/** Serves by the environment's variables until it is told to stop. */
async function serveFromEnvironment(): Promise<RunningServer> {
  const config = readConfig(process.env);
  const server = await startServer(config, {
    version: packageJson.version,
    startJobs,
    ...writeTo(createLog(config.logLevel)),
  });
  if (server.ownerLink)
    console.error(
      `Nobody owns this server yet. Its first owner comes by this link, once: ${server.ownerLink}`,
    );
  const stop = () => {
    setTimeout(() => process.exit(0), SHUTDOWN_MS).unref();
    void server.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return server;
}

try {
  const { url } = await serveFromEnvironment();
  console.log(`Tenpoint is at ${url}`);
} catch (error) {
  if (!(error instanceof ConfigProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
