import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import type { Config } from "../config.ts";
import { openDatabase } from "../db/open-database.ts";
import { writeArchive } from "./backup-archive.ts";
import { copyRows } from "./copy-rows.ts";

const BUSY_TIMEOUT_MS = 30_000;

/**
 * Writes all that a server keeps into one file, while it goes on serving: the rows as they stand at one moment, and every
 * screenshot that they name, because a screenshot is stored before its row is.
 */
export async function writeBackup(
  { database, screenshotFolder }: Pick<Config, "database" | "screenshotFolder">,
  file: string,
  told: { version: string; createdAt: string },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tenpoint-backup-"));
  const copy = join(folder, "tenpoint.db");
  try {
    if (database.url.startsWith("file:")) await copyFile(database.url, copy);
    else await copyRemote(database, copy);
    await writeArchive(file, told, { database: copy, screenshots: screenshotFolder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyFile(url: string, copy: string): Promise<void> {
  const client = createClient({ url, timeout: BUSY_TIMEOUT_MS });
  try {
    await client.execute({ sql: "vacuum into ?", args: [copy] });
  } finally {
    client.close();
  }
}

async function copyRemote({ url, authToken }: Config["database"], copy: string): Promise<void> {
  const [source, target] = [await openDatabase(url, authToken), await openDatabase(`file:${copy}`)];
  try {
    await copyRows(source.client, target.client, (statements) => target.client.batch(statements, "write"));
    // All in the one file that is taken along.
    await target.client.execute("pragma wal_checkpoint(truncate)");
    await target.client.execute("pragma journal_mode = delete");
  } finally {
    source.close();
    target.close();
  }
}
