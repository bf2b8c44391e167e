import { join } from "node:path";
import ipaddr from "ipaddr.js";
import * as z from "zod";
import { DEFAULT_PORT } from "../shared/api/default-port.ts";
import { type LogLevel, logLevels } from "./log.ts";

const LOOPBACK: readonly string[] = ["127.0.0.1", "localhost", "::1"];
/** Every address of the machine, none of which is the one that people open. */
const ANY_ADDRESS: readonly string[] = ["0.0.0.0", "::"];

const flag = z
  .enum(["0", "1", "true", "false", ""], "must be 1 or 0")
  .default("")
  .transform((value) => value === "1" || value === "true");
const given = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const listed = z
  .string()
  .default("")
  .transform((list) => list.split(/[\s,]+/).filter((entry) => entry !== ""));
const isRange = (entry: string) => ipaddr.isValid(entry) || ipaddr.isValidCIDR(entry);

const environment = z.object({
  HOST: z
    .string()
    .trim()
    .regex(/^[\w.:-]+$/, "must be a name or an address to listen on, such as 127.0.0.1 or 0.0.0.0")
    .default("127.0.0.1"),
  PORT: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(0, "must be 0 to 65535")
    .max(65_535, "must be 0 to 65535")
    .default(DEFAULT_PORT),
  PUBLIC_URL: given.pipe(
    z
      .string()
      .refine((url) => /^https?:\/\/[^\s/?#@]+\/?$/i.test(url) && URL.canParse(url), {
        error: "must be the address that people open and no path, such as https://tenpoint.example.org",
        abort: true,
      })
      .transform((url) => new URL(url).origin)
      .optional(),
  ),
  TRUSTED_PROXIES: listed.pipe(
    z.array(
      z.string().refine(isRange, { error: "must list addresses or ranges, such as 127.0.0.1, 10.0.0.0/8" }),
    ),
  ),
  SMTP_URL: given.pipe(
    z
      .url({ protocol: /^smtps?$/, error: "must be like smtp://user:password@mail.example.org:587" })
      .optional(),
  ),
  MAIL_FROM: given.pipe(z.string().regex(/@/, "must be an address to write from").optional()),
  TENPOINT_SECRET: given.pipe(
    z
      .string()
      .min(32, "must have at least 32 characters; leave it out, and the server makes its own")
      .optional(),
  ),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).optional(),
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
  TENPOINT_ALLOW_HOSTS: listed,
  TENPOINT_EXTENSIONS: listed.pipe(
    z.array(
      z
        .string()
        .regex(
          /^moz-extension:\/\/[0-9a-f-]{36}$/,
          "must list what the extension in Firefox says of itself: moz-extension://… and 36 digits, letters and dashes",
        ),
    ),
  ),
});

export interface Config {
  host: string;
  /** 0 takes any free one. */
  port: number;
  database: { url: string; authToken: string | undefined };
  screenshotFolder: string;
  /** Where everything that must survive a restart stands. */
  dataFolder: string;
  chromium: { executable: string | undefined; sandbox: boolean };
  /** People sign in. Where they have done so once they do ever after, whatever this says. */
  isTeam: boolean;
  /** Origin that people open; `null`: the one that the server listens on. */
  publicUrl: string | null;
  /** Addresses and ranges of proxies whose word on where a request comes from is taken. */
  trustedProxies: readonly string[];
  /** `null`: mail is printed. */
  smtp: { url: string; from: string } | null;
  /** What sessions are signed with; `null`: the one that is kept beside the data. */
  secret: string | null;
  logLevel: LogLevel;
  /** Hosts (`name` or `name:port`) on private networks that sweeps and lab runs may reach all the same. */
  allowHosts: readonly string[];
  /** Origins of the extension in Firefox, one for each installation, that a server without accounts answers. */
  extensions?: readonly string[];
}

/** The configuration is wrong; the message names every mistake. */
export class ConfigProblem extends Error {}

export interface ConfigOptions {
  /** People sign in, wherever the server listens; bound to more than this machine they always do. */
  asTeam?: boolean;
}

/** Reads the environment's variables once; all mistakes are told together. */
export function readConfig(
  variables: Record<string, string | undefined>,
  { asTeam = false }: ConfigOptions = {},
): Config {
  const parsed = environment.safeParse(variables);
  const mistakes = parsed.error?.issues.map(({ path, message }) => `${path[0]?.toString()} ${message}`) ?? [];
  const host = variables.HOST?.trim() ?? "";
  if (ANY_ADDRESS.includes(host) && !variables.PUBLIC_URL?.trim())
    mistakes.push(
      `PUBLIC_URL must be given when HOST is ${host}: the address that people open, such as https://tenpoint.example.org`,
    );
  if (variables.SMTP_URL?.trim() && !variables.MAIL_FROM?.trim())
    mistakes.push("MAIL_FROM must be given with SMTP_URL: the address that mail is written from");
  if (mistakes.length > 0 || !parsed.success)
    throw new ConfigProblem(
      `The configuration is not valid:\n${[...new Set(mistakes)].map((mistake) => `  ${mistake}`).join("\n")}`,
    );
  const { HOST, PORT, TENPOINT_DATA, DATABASE_URL, DATABASE_AUTH_TOKEN, CHROME_PATH, TENPOINT_NO_SANDBOX } =
    parsed.data;
  const { PUBLIC_URL, TRUSTED_PROXIES, SMTP_URL, MAIL_FROM, TENPOINT_SECRET, LOG_LEVEL } = parsed.data;
  const isTeam = asTeam || PUBLIC_URL !== undefined || !LOOPBACK.includes(HOST);
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
    isTeam,
    publicUrl: PUBLIC_URL ?? null,
    trustedProxies: TRUSTED_PROXIES,
    smtp: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null,
    secret: TENPOINT_SECRET ?? null,
    logLevel: LOG_LEVEL ?? (isTeam ? "info" : "warn"),
    allowHosts: parsed.data.TENPOINT_ALLOW_HOSTS,
    extensions: parsed.data.TENPOINT_EXTENSIONS,
  };
}
