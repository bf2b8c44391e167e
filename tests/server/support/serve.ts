import { readConfig } from "../../../server/config.ts";
import { startServer } from "../../../server/start-server.ts";
import { listedJobs } from "./listed-jobs.ts";

const { url } = await startServer(readConfig(process.env), {
  version: "0.0.0",
  startJobs: async () => ({ ...listedJobs(), close: async () => undefined }),
  reportBug: (error, where) => console.error(where, error),
});
console.log(`ready ${url}`);
