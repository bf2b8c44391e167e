import { and, eq, isNull } from "drizzle-orm";
import type { NumbersPreview } from "../../shared/api/numbers.ts";
import { audits, touchpointNumbers, touchpoints } from "../db/tables/index.ts";
import type { TouchpointNumbersRow } from "../db/tables/touchpoint-numbers.ts";
import { Problem } from "../problem.ts";
import { findLive } from "./find-live.ts";
import { type ReadNumbers, readNumbers } from "./read-numbers.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

type Stored = Omit<TouchpointNumbersRow, "workspaceId">;

const SAMPLE = 20;
const PROBLEMS_SHOWN = 200;
/** Below SQLite's limit of values in one statement. */
const CHUNK = 1_000;

/** Reads a file of numbers and stores nothing. */
export async function previewNumbers(
  bench: Workbench,
  auditId: string,
  file: string,
): Promise<NumbersPreview> {
  const { read, known } = await readFile(bench, auditId, file);
  return present(read, known);
}

/** Stores a file of numbers, all of it or nothing. What a line leaves empty stays as it was. */
export async function importNumbers(
  bench: Workbench,
  auditId: string,
  file: string,
): Promise<NumbersPreview> {
  const { scope, now } = bench;
  const { read, known } = await readFile(bench, auditId, file);
  const [first] = read.problems;
  if (first) {
    const more = read.problems.length > 1 ? ` And ${read.problems.length - 1} more.` : "";
    const place = first.column === null ? `line ${first.line}` : `line ${first.line}, ${first.column}`;
    throw new Problem("not-valid", `Nothing was stored. ${place}: ${first.message}${more}`);
  }
  if (read.entries.length === 0)
    throw new Problem("not-valid", "The file has headings and no line with numbers.");
  const written = read.entries.map(({ line: _, ...entry }) => {
    const before = known.get(keyOf(entry));
    return {
      auditId,
      touchpointId: entry.touchpointId,
      month: entry.month,
      calls: entry.calls ?? before?.calls ?? null,
      leads: entry.leads ?? before?.leads ?? null,
      sales: entry.sales ?? before?.sales ?? null,
      repeats: entry.repeats ?? before?.repeats ?? null,
      updatedAt: now(),
    };
  });
  const keys = new Set(written.map(keyOf));
  const all = [...written, ...[...known.values()].filter((row) => !keys.has(keyOf(row)))];
  const chunks = Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, index) =>
    all.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  await scope.write(
    scope.remove(touchpointNumbers, eq(touchpointNumbers.auditId, auditId)),
    ...chunks.map((chunk) => scope.insert(touchpointNumbers, chunk)),
    touchAudit(bench, auditId),
  );
  return present(read, known);
}

const keyOf = ({ touchpointId, month }: { touchpointId: string; month: string }) =>
  `${touchpointId} ${month}`;

async function readFile({ scope }: Workbench, auditId: string, file: string) {
  await findLive(scope, audits, auditId, "audit");
  const [register, rows] = await Promise.all([
    scope.find(touchpoints, {
      where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)),
      columns: ["id", "name", "catalogueKey"],
    }),
    scope.find(touchpointNumbers, { where: eq(touchpointNumbers.auditId, auditId) }),
  ]);
  return {
    read: readNumbers(Buffer.from(file, "base64"), register),
    known: new Map(rows.map((row) => [keyOf(row), row])),
  };
}

function present(read: ReadNumbers, known: ReadonlyMap<string, Stored>): NumbersPreview {
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
