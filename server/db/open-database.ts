import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Client, createClient } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import { migrate } from "drizzle-orm/libsql/migrator";
import { explainStorage } from "../explain-storage.ts";
import { databaseFile } from "./database-file.ts";
import { workspaces } from "./tables/workspaces.ts";
import { LOCAL_WORKSPACE } from "./workspace-scope.ts";

export type Database = LibSQLDatabase;

export interface OpenDatabase {
  db: Database;
  client: Client;
  close(): void;
}

const MIGRATIONS = fileURLToPath(new URL("./migrations", import.meta.url));
/** Another process may be writing the same file. */
const BUSY_TIMEOUT_MS = 5_000;
const MIGRATION_TRIES = 5;

/** What is stored is nobody's but the user's that runs the server. */
const OWNER_ONLY = 0o700;

/** Opens a libSQL file (`file:…`) or a remote database and brings its tables up to date; a `ConfigProblem` says what keeps it from that. */
export async function openDatabase(url: string, authToken?: string): Promise<OpenDatabase> {
  const file = databaseFile(url);
  let client: Client | undefined;
  try {
    if (file !== null) mkdirSync(dirname(file), { recursive: true, mode: OWNER_ONLY });
    client = createClient({
      url,
      timeout: BUSY_TIMEOUT_MS,
      ...(authToken !== undefined && { authToken }),
    });
    if (file !== null) await client.execute("PRAGMA journal_mode = WAL");
    const db = drizzle(client);
    await migrateOnce(db);
    await db
      .insert(workspaces)
      .values({ workspaceId: LOCAL_WORKSPACE, name: "", language: "", regions: [], createdAt: Date.now() })
      .onConflictDoNothing();
    return { db, client, close: () => client?.close() };
  } catch (error) {
    client?.close();
    throw explainStorage(error, file ?? `The database at ${new URL(url).host}`);
  }
}

/** Two processes that start at once both find the tables missing; the one that comes second finds them made when it looks again. */
async function migrateOnce(db: Database): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await migrate(db, { migrationsFolder: MIGRATIONS });
    } catch (error) {
      if (attempt === MIGRATION_TRIES) throw error;
      await wait(50 * attempt);
    }
  }
}
