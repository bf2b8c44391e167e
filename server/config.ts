import { join } from "node:path";
import * as z from "zod";
import { DEFAULT_PORT } from "../shared/api/default-port.ts";

const LOOPBACK = ["127.0.0.1", "localhost", "::1"] as const;

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .default("")
  .transform((value) => value === "1" || value === "true");
const given = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const environment = z.object({
  HOST: z
    .enum(
      LOOPBACK,
      "must be 127.0.0.1, localhost or ::1: without accounts the server is for this machine alone",
    )
    .default("127.0.0.1"),
  PORT: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(0, "must be 0 to 65535")
    .max(65_535, "must be 0 to 65535")
    .default(DEFAULT_PORT),
  TENPOINT_DATA: z.string().trim().min(1, "must name a folder").default("data"),
  DATABASE_URL: given.pipe(
    z
      .string()
      .regex(/^(?:file:|libsql:|https?:|wss?:)/, "must start with file:, libsql:, https: or wss:")
      .optional(),
  ),
  DATABASE_AUTH_TOKEN: given,
  CHROME_PATH: given,
  TENPOINT_NO_SANDBOX: flag,
  TENPOINT_ALLOW_HOSTS: z
    .string()
    .default("")
    .transform((list) => list.split(/[\s,]+/).filter((host) => host !== "")),
});

export interface Config {
  host: (typeof LOOPBACK)[number];
  /** 0 takes any free one. */
  port: number;
  database: { url: string; authToken: string | undefined };
  screenshotFolder: string;
  /** Where everything that must survive a restart stands. */
  dataFolder: string;
  chromium: { executable: string | undefined; sandbox: boolean };
  /** Hosts (`name` or `name:port`) on private networks that sweeps and lab runs may reach all the same. */
  allowHosts: readonly string[];
}

/** The configuration is wrong; the message names every mistake. */
export class ConfigProblem extends Error {}

/** Reads the environment's variables once; all mistakes are told together. */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")} ${message}`);
    throw new ConfigProblem(`The configuration is not valid:\n${mistakes.join("\n")}`);
  }
  const { HOST, PORT, TENPOINT_DATA, DATABASE_URL, DATABASE_AUTH_TOKEN, CHROME_PATH, TENPOINT_NO_SANDBOX } =
    parsed.data;
  return {
    host: HOST,
    port: PORT,
    database: {
      url: DATABASE_URL ?? `file:${join(TENPOINT_DATA, "tenpoint.db")}`,
      authToken: DATABASE_AUTH_TOKEN,
    },
    screenshotFolder: join(TENPOINT_DATA, "screenshots"),
    dataFolder: TENPOINT_DATA,
    chromium: { executable: CHROME_PATH, sandbox: !TENPOINT_NO_SANDBOX },
    allowHosts: parsed.data.TENPOINT_ALLOW_HOSTS,
  };
}
