import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Config, ConfigProblem, readConfig } from "../config.ts";
import { databaseFile } from "../db/database-file.ts";
import type { Terminal } from "./command.ts";

/** Where `npm start` keeps its data unless it is told another place, wherever a command is typed. */
export const DATA_FOLDER = join(fileURLToPath(new URL("../../", import.meta.url)), "data");

/** The server's settings, for a command that works on what it keeps. */
export const readSettings = ({ env }: Pick<Terminal, "env">): Config =>
  readConfig({ TENPOINT_DATA: DATA_FOLDER, ...env });

/** The same, where there must be something to work on. */
export function readStoredSettings(terminal: Pick<Terminal, "env">): Config {
  const config = readSettings(terminal);
  const file = databaseFile(config.database.url);
  if (file !== null && !existsSync(file))
    throw new ConfigProblem(
      `Nothing is stored at ${file} yet. Name the folder that the server keeps its data in: TENPOINT_DATA=… (npm start keeps it in data/).`,
    );
  return config;
}
