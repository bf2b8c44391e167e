import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@libsql/client";
import { createClient } from "@libsql/client";
import type { Config } from "../config.ts";
import { openDatabase } from "../db/open-database.ts";
import { type BackupManifest, BackupProblem, readArchive } from "./backup-archive.ts";
import { copyRows, copyRowsBeside, rowCount, tableNames } from "./copy-rows.ts";

export interface RestoreOptions {
  /** What is there already gives way; without it, it is refused to be overwritten. */
  replace: boolean;
}

/**
 * Puts what a backup holds in the place of what a server keeps. The server may go on serving meanwhile: it sees all of the old rows
 * or all of the new ones. A backup of an earlier version is brought up to date on the way.
 */
export async function restoreBackup(
  { database, screenshotFolder }: Pick<Config, "database" | "screenshotFolder">,
  file: string,
  { replace }: RestoreOptions,
): Promise<BackupManifest & { rows: number }> {
  const folder = await mkdtemp(join(tmpdir(), "tenpoint-restore-"));
  try {
    const archive = await readArchive(file, folder);
    await checkWhole(archive.database);
    const source = await openDatabase(`file:${archive.database}`);
    try {
      const target = await openDatabase(database.url, database.authToken);
      try {
        await checkKnown(source.client, target.client);
        if (!replace && (await holdsAnything(target.client)))
          throw new BackupProblem(
            "There is something here already, and it would be lost. Point TENPOINT_DATA at an empty folder, or say that it may go: --replace",
          );
        if (existsSync(archive.screenshots))
          await cp(archive.screenshots, screenshotFolder, { recursive: true, force: false });
        const copy = database.url.startsWith("file:") ? copyAtOnce : copyRowsBeside;
        const rows = await copy(source.client, target.client).catch((cause: unknown) => {
          throw new BackupProblem(
            "What this backup holds could not be put in place, so what was there stands as it was. Look whether there is room, and whether the database answers; else take another backup.",
            { cause },
          );
        });
        return { ...archive.manifest, rows };
      } finally {
        target.close();
      }
    } finally {
      source.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In one transaction: a kill in the middle leaves everything as it was. */
async function copyAtOnce(from: Client, to: Client): Promise<number> {
  const transaction = await to.transaction("write");
  try {
    const rows = await copyRows(from, to, (statements) => transaction.batch(statements));
    await transaction.commit();
    return rows;
  } finally {
    transaction.close();
  }
}

async function checkWhole(database: string): Promise<void> {
  const client = createClient({ url: `file:${database}` });
  try {
    const { rows } = await client.execute("pragma integrity_check");
    if (rows[0]?.integrity_check !== "ok") throw new Error(String(rows[0]?.integrity_check));
  } catch (cause) {
    throw new BackupProblem("The database in this backup is damaged. Take another backup.", { cause });
  } finally {
    client.close();
  }
}

/** A newer server's backup has migrations that this one knows nothing of. */
async function checkKnown(source: Client, target: Client): Promise<void> {
  const latest = async (client: Client) => {
    const { rows } = await client.execute("select max(created_at) as latest from __drizzle_migrations");
    return Number(rows[0]?.latest ?? 0);
  };
  if ((await latest(source)) > (await latest(target)))
    throw new BackupProblem(
      "This backup was written by a newer Tenpoint. Update this one first, then restore it.",
    );
}

async function holdsAnything(client: Client): Promise<boolean> {
  const tables = (await tableNames(client)).filter((table) => table !== "workspaces");
  for (const table of tables) if ((await rowCount(client, table)) > 0) return true;
  return false;
}
