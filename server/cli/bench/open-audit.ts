import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getAudit } from "../../audits/get-audit.ts";
import type { Workbench } from "../../audits/workbench.ts";
import { type OpenDatabase, openDatabase } from "../../db/open-database.ts";
import { LOCAL_WORKSPACE, workspaceScope } from "../../db/workspace-scope.ts";
import { folderStore } from "../../storage/screenshot-store.ts";
import { type AuditSize, fillAudit } from "./fill-audit.ts";

export interface OpeningMeasurement {
  touchpoints: number;
  sites: number;
  captures: number;
  /** Server time of one opening, answer written as JSON; median of the rounds. */
  openMs: number;
  /** The same beside the captures of other audits in the database. */
  besideMs: number;
  besideCaptures: number;
}

export interface OpeningSize extends AuditSize {
  besideCaptures: number;
  rounds: number;
}

const BESIDE_AUDITS = 99;

/** An audit of this size in a database of its own: how long it takes to open, alone and beside many others. */
export async function measureOpening(size: OpeningSize): Promise<OpeningMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-bench-db-"));
  const database = await openDatabase(`file:${join(folder, "bench.db")}`);
  try {
    const bench: Workbench = {
      scope: workspaceScope(database.db, LOCAL_WORKSPACE),
      screenshots: folderStore(folder),
      now: Date.now,
      newId: randomUUID,
    };
    const auditId = await fillAudit(bench, size, []);
    const alone = await open(bench, auditId, size.rounds);
    const each = Math.floor(size.besideCaptures / BESIDE_AUDITS);
    for (let other = 0; other < BESIDE_AUDITS && each > 0; other += 1)
      await multiply(database, await fillAudit(bench, { ...size, touchpoints: 1, captures: 1 }, []), each);
    const beside = await open(bench, auditId, size.rounds);
    return {
      touchpoints: size.touchpoints,
      sites: size.sites,
      captures: size.captures,
      openMs: alone,
      besideMs: beside,
      besideCaptures: each * BESIDE_AUDITS,
    };
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(bench: Workbench, auditId: string, rounds: number): Promise<number> {
  const times: number[] = [];
  await getAudit(bench, auditId);
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    JSON.stringify(await getAudit(bench, auditId));
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** The one capture of an audit so many times, made by the database itself. */
async function multiply({ client }: OpenDatabase, auditId: string, count: number): Promise<void> {
  const info = await client.execute("select name from pragma_table_info('captures')");
  const names = info.rows.map(({ name }) => String(name));
  const values = names.map((name) => {
    if (name === "id") return "id || '-' || n";
    if (name === "page_key") return "page_key || (n % 150)";
    return name === "captured_at" ? "captured_at + n" : `"${name}"`;
  });
  await client.execute({
    sql: `with recursive counter(n) as (select 1 union all select n + 1 from counter where n < ?)
      insert into captures (${names.map((name) => `"${name}"`).join(", ")})
      select ${values.join(", ")} from captures, counter where audit_id = ?`,
    args: [count - 1, auditId],
  });
}
