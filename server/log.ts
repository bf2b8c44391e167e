import { type DestinationStream, type Logger, pino } from "pino";
import type { RequestNote } from "./middleware/request-log.ts";

export const logLevels = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];

export type Log = Logger;

/** One JSON object a line. What people typed, their addresses and tokens stay out of it, whoever logs. */
export const createLog = (level: LogLevel, destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    destination ?? pino.destination(2),
  );

/** What a server that was started tells, as lines of a log. */
export const writeTo = (log: Log) => ({
  reportBug: (error: unknown, where: string) => log.error({ err: error, where }, "broken"),
  noteRequest: (note: RequestNote) => log.info(note, "request"),
});

const ADDRESS = /[^\s"'<>()=,;:]+@[^\s"'<>()=,;:]+/g;
const TOKEN = /\b(?:tp_)?[\w-]{32,}\b/g;

/** Where it went wrong and how, with its causes; the parameters of a query, which hold people's words, are left out. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error, message: unnamed(String(error)) };
  return {
    type: error.name,
    message: unnamed(error.message),
    stack: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .join("\n"),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

const unnamed = (text: string) =>
  text
    .replace(/\nparams:[\s\S]*$/, "")
    .replace(ADDRESS, "[address]")
    .replace(TOKEN, "[secret]");
