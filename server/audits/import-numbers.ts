import { setImmediate as breathe } from "node:timers/promises";
import { and, eq, gte, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { CallOutput } from "../../shared/api/client.ts";
import type { NumbersPreview } from "../../shared/api/numbers.ts";
import {
  audits,
  numberImportRows,
  numberImports,
  touchpointNumbers,
  touchpoints,
} from "../db/tables/index.ts";
import type { PendingWrite, WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { findLive } from "./find-live.ts";
import { type ReadNumbers, readNumbers } from "./read-numbers.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

const SAMPLE = 20;
const PROBLEMS_SHOWN = 200;
/** Rows that are laid ready in one turn. */
const ROWS_AT_ONCE = 250;
const TOUCHPOINTS_AT_ONCE = 10;
const DAY_MS = 24 * 60 * 60_000;
/** For so long an import can be taken back. */
const KEPT_MS = 30 * DAY_MS;
/** What has not come to its place by then never will. */
const BROKEN_OFF_MS = DAY_MS;

/** Reads a file of numbers and stores nothing. */
export async function previewNumbers(
  bench: Workbench,
  auditId: string,
  file: string,
): Promise<NumbersPreview> {
  const { read, known } = await readFile(bench, auditId, file);
  return present(read, known);
}

/**
 * Stores a file of numbers, all of it or nothing. What a line leaves empty stays as it was. Rows are laid ready bit by bit, so that
 * others have their turn, and come to their place in one transaction that the database makes itself.
 */
export async function importNumbers(
  bench: Workbench,
  auditId: string,
  file: string,
): Promise<CallOutput<"importNumbers">> {
  const { scope, now, newId } = bench;
  const { read, known } = await readFile(bench, auditId, file);
  const [first] = read.problems;
  if (first) {
    const more = read.problems.length > 1 ? ` And ${read.problems.length - 1} more.` : "";
    const place = first.column === null ? `line ${first.line}` : `line ${first.line}, ${first.column}`;
    throw new Problem("not-valid", `Nothing was stored. ${place}: ${first.message}${more}`);
  }
  if (read.entries.length === 0)
    throw new Problem("not-valid", "The file has headings and no line with numbers.");
  await letGo(bench, auditId);
  const importId = newId();
  const at = now();
  await layReady(bench, { importId, auditId, at }, read.entries);
  const ofImport = and(eq(numberImportRows.importId, importId), eq(numberImportRows.side, "after"))!;
  await scope.write(
    // What somebody wrote while the rows were laid ready.
    keepBefore(
      scope,
      importId,
      and(eq(touchpointNumbers.auditId, auditId), gte(touchpointNumbers.updatedAt, at))!,
    ),
    scope.copy(touchpointNumbers, numberImportRows, {
      columns: {
        ...figuresOf(numberImportRows),
        auditId: sql`${auditId}`,
        touchpointId: numberImportRows.touchpointId,
        month: numberImportRows.month,
        importId: sql`${importId}`,
        updatedAt: sql`${at}`,
      },
      where: ofImport,
      over: {
        key: ["touchpointId", "month"],
        set: {
          calls: sql`coalesce(excluded.calls, ${touchpointNumbers.calls})`,
          leads: sql`coalesce(excluded.leads, ${touchpointNumbers.leads})`,
          sales: sql`coalesce(excluded.sales, ${touchpointNumbers.sales})`,
          repeats: sql`coalesce(excluded.repeats, ${touchpointNumbers.repeats})`,
          importId: sql`excluded.import_id`,
          updatedAt: sql`excluded.updated_at`,
        },
      },
    }),
    scope.update(numberImports, { storedAt: at }, eq(numberImports.id, importId)),
    touchAudit(bench, auditId),
  );
  return { ...present(read, known), importId };
}

/** The four figures, as the columns of one table. */
export const figuresOf = <Table extends typeof touchpointNumbers | typeof numberImportRows>(
  table: Table,
) => ({ calls: table.calls, leads: table.leads, sales: table.sales, repeats: table.repeats });

/** What comes in, in place of the four figures that stand there. */
export const NEW_FIGURES = {
  calls: sql`excluded.calls`,
  leads: sql`excluded.leads`,
  sales: sql`excluded.sales`,
  repeats: sql`excluded.repeats`,
};

/** Keeps what stands in the months that the import names, to be put back. */
const keepBefore = (scope: WorkspaceScope, importId: string, where: SQL): PendingWrite =>
  scope.copy(numberImportRows, touchpointNumbers, {
    columns: {
      ...figuresOf(touchpointNumbers),
      importId: sql`${importId}`,
      side: sql`'before'`,
      touchpointId: touchpointNumbers.touchpointId,
      month: touchpointNumbers.month,
      earlierImportId: touchpointNumbers.importId,
      updatedAt: touchpointNumbers.updatedAt,
    },
    where: and(where, isNamed(scope, importId))!,
    over: {
      key: ["importId", "side", "touchpointId", "month"],
      set: {
        ...NEW_FIGURES,
        earlierImportId: sql`excluded.earlier_import_id`,
        updatedAt: sql`excluded.updated_at`,
      },
    },
  });

const isNamed = ({ workspaceId }: WorkspaceScope, importId: string): SQL =>
  sql`exists (
    select 1 from ${numberImportRows} named
    where named.workspace_id = ${workspaceId} and named.import_id = ${importId} and named.side = 'after'
      and named.touchpoint_id = ${touchpointNumbers.touchpointId} and named.month = ${touchpointNumbers.month}
  )`;

async function layReady(
  { scope }: Workbench,
  { importId, auditId, at }: { importId: string; auditId: string; at: number },
  entries: ReadNumbers["entries"],
): Promise<void> {
  await scope.write(
    scope.insert(numberImports, {
      id: importId,
      auditId,
      rows: entries.length,
      storedAt: null,
      undoneAt: null,
      createdAt: at,
    }),
  );
  for (let from = 0; from < entries.length; from += ROWS_AT_ONCE) {
    const rows = entries.slice(from, from + ROWS_AT_ONCE);
    await scope.write(
      scope.insert(
        numberImportRows,
        rows.map(({ line: _, ...row }) => ({ ...row, importId, side: "after" as const, updatedAt: at })),
      ),
    );
    await breathe();
  }
  const ids = [...new Set(entries.map(({ touchpointId }) => touchpointId))];
  for (let from = 0; from < ids.length; from += TOUCHPOINTS_AT_ONCE) {
    const some = ids.slice(from, from + TOUCHPOINTS_AT_ONCE);
    await scope.write(keepBefore(scope, importId, inArray(touchpointNumbers.touchpointId, some)));
    await breathe();
  }
}

/** Forgets imports of the audit that are too old to be taken back, and those that were broken off. */
async function letGo({ scope, now }: Workbench, auditId: string): Promise<void> {
  const old = await scope.find(numberImports, {
    where: and(
      eq(numberImports.auditId, auditId),
      or(
        lt(numberImports.createdAt, now() - KEPT_MS),
        and(isNull(numberImports.storedAt), lt(numberImports.createdAt, now() - BROKEN_OFF_MS)),
      ),
    ),
    columns: ["id"],
  });
  for (const { id } of old) {
    await scope.write(
      scope.remove(numberImportRows, eq(numberImportRows.importId, id)),
      scope.remove(numberImports, eq(numberImports.id, id)),
    );
    await breathe();
  }
}

const keyOf = ({ touchpointId, month }: { touchpointId: string; month: string }) =>
  `${touchpointId} ${month}`;

async function readFile({ scope }: Workbench, auditId: string, file: string) {
  await findLive(scope, audits, auditId, "audit");
  const register = await scope.find(touchpoints, {
    where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)),
    columns: ["id", "name", "catalogueKey"],
  });
  const read = await readNumbers(Buffer.from(file, "base64"), register);
  const ids = [...new Set(read.entries.map(({ touchpointId }) => touchpointId))];
  const known = new Set<string>();
  for (let from = 0; from < ids.length; from += TOUCHPOINTS_AT_ONCE) {
    const rows = await scope.find(touchpointNumbers, {
      where: inArray(touchpointNumbers.touchpointId, ids.slice(from, from + TOUCHPOINTS_AT_ONCE)),
      columns: ["touchpointId", "month"],
    });
    for (const row of rows) known.add(keyOf(row));
    await breathe();
  }
  return { read, known };
}

function present(read: ReadNumbers, known: ReadonlySet<string>): NumbersPreview {
  const { encoding, separator, columns, entries, problems } = read;
  const replaced = entries.filter((entry) => known.has(keyOf(entry))).length;
  return {
    encoding,
    separator,
    columns,
    rows: entries.length,
    added: entries.length - replaced,
    replaced,
    sample: entries.slice(0, SAMPLE).map(({ line: _, ...entry }) => entry),
    problems: [...problems].sort((a, b) => a.line - b.line).slice(0, PROBLEMS_SHOWN),
    problemCount: problems.length,
  };
}
