import { setImmediate as breathe } from "node:timers/promises";
import { and, desc, eq, inArray, isNull, like, or, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { CallOutput } from "../../shared/api/client.ts";
import { checks } from "../../shared/checks/index.ts";
import { catalogue } from "../../shared/method/catalogue.ts";
import type { ActionRow } from "../db/tables/actions.ts";
import type { CaptureRow } from "../db/tables/captures.ts";
import { actions, audits, captures, sites, touchpoints, tricks } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { checkWordsOf } from "./check-words.ts";
import type { Workbench } from "./workbench.ts";

type Found = CallOutput<"search">["items"][number];

const EACH = 8;
/** Captures are many: the latest of the audits that were changed last are looked through, so that no search holds up others. */
const AUDITS_SEARCHED = 20;
const CAPTURES_SEARCHED = 1_000;

/** What has the words in its name, title or address, in audits that are in use. */
export async function search({ scope }: Workbench, q: string): Promise<Found[]> {
  const known = await scope.find(audits, {
    where: isNull(audits.deletedAt),
    columns: ["id", "name"],
    orderBy: [desc(audits.updatedAt)],
  });
  const nameOf = new Map(known.map(({ id, name }) => [id, name]));
  const live = [...nameOf.keys()];
  const where = (table: typeof sites | typeof touchpoints | typeof actions | typeof tricks, fits: SQL) =>
    and(inArray(table.auditId, live), isNull(table.deletedAt), fits);
  const keys = catalogueKeysOf(q);
  const [siteRows, touchpointRows, captureRows, actionRows, trickRows] = await Promise.all([
    scope.find(sites, { where: where(sites, holds(q, sites.name, sites.homeUrl)), limit: EACH }),
    scope.find(touchpoints, {
      where: where(
        touchpoints,
        keys.length > 0
          ? or(holds(q, touchpoints.name), inArray(touchpoints.catalogueKey, keys))!
          : holds(q, touchpoints.name),
      ),
      limit: EACH,
    }),
    findCaptures(scope, live.slice(0, AUDITS_SEARCHED), q),
    findActions(scope, q, (fits) => where(actions, fits)),
    scope.find(tricks, { where: where(tricks, holds(q, tricks.what, tricks.note)), limit: EACH }),
  ]);
  const under = ({ auditId }: { auditId: string }) => nameOf.get(auditId) ?? "";
  return [
    ...known
      .filter(({ name }) => name.toLowerCase().includes(q.toLowerCase()))
      .slice(0, EACH)
      .map(({ id, name }): Found => ({ kind: "audit", id, auditId: id, title: name, under: "" })),
    ...touchpointRows.map(
      (row): Found => ({
        kind: "touchpoint",
        id: row.id,
        auditId: row.auditId,
        title: row.name,
        under: under(row),
      }),
    ),
    ...siteRows.map(
      (row): Found => ({
        kind: "site",
        id: row.id,
        auditId: row.auditId,
        title: row.name,
        under: under(row),
      }),
    ),
    ...captureRows.map(
      (row): Found => ({
        kind: "capture",
        id: row.id,
        auditId: row.auditId,
        title: row.title || row.url,
        under: row.url,
      }),
    ),
    ...actionRows.map(
      (row): Found => ({
        kind: "action",
        id: row.id,
        auditId: row.auditId,
        title: row.what,
        under: under(row),
        ...toldOf(row),
      }),
    ),
    ...trickRows.map(
      (row): Found => ({
        kind: "trick",
        id: row.id,
        auditId: row.auditId,
        title: row.what,
        under: under(row),
      }),
    ),
  ];
}

/** By what was written, or by what its check says in any language where it repeats that. */
async function findActions(scope: WorkspaceScope, q: string, live: (fits: SQL) => SQL | undefined) {
  const sought = q.toLowerCase();
  const ids = checks
    .filter(({ words }) =>
      Object.values(words).some(({ title, fix }) => `${title}\n${fix}`.toLowerCase().includes(sought)),
    )
    .map(({ id }) => id);
  const written = holds(q, actions.what, actions.who);
  const rows = await scope.find(actions, {
    where: live(ids.length > 0 ? or(written, inArray(actions.checkId, ids))! : written),
    limit: EACH * 4,
  });
  return rows
    .filter((row) => {
      const kind = checkWordsOf(row);
      const said = checks.find(({ id }) => id === row.checkId)?.words;
      const texts = kind && said ? Object.values(said).map((words) => words[kind]) : [];
      return [row.what, row.who ?? "", ...texts].some((text) => text.toLowerCase().includes(sought));
    })
    .slice(0, EACH);
}

function toldOf(row: Pick<ActionRow, "checkId" | "what">): Pick<Found, "told"> {
  const words = checkWordsOf(row);
  return row.checkId && words ? { told: { checkId: row.checkId, words } } : {};
}

async function findCaptures(scope: WorkspaceScope, auditIds: readonly string[], q: string) {
  const sought = q.toLowerCase();
  const found: Pick<CaptureRow, "id" | "auditId" | "title" | "url">[] = [];
  for (const auditId of auditIds) {
    const rows = await scope.find(captures, {
      where: and(eq(captures.auditId, auditId), isNull(captures.deletedAt)),
      orderBy: [desc(captures.capturedAt)],
      limit: CAPTURES_SEARCHED,
      columns: ["id", "auditId", "title", "url"],
    });
    found.push(...rows.filter(({ title, url }) => `${title}\n${url}`.toLowerCase().includes(sought)));
    if (found.length >= EACH) break;
    await breathe();
  }
  return found.slice(0, EACH);
}

/** SQLite knows upper and lower case of Latin letters only, so the usual ways of writing are all asked for. */
function holds(q: string, ...columns: SQLiteColumn[]): SQL {
  const lower = q.toLowerCase();
  const spellings = new Set([q, lower, q.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)]);
  const patterns = [...spellings].map((text) => `%${text.replace(/[%_]/g, " ")}%`);
  return or(...columns.flatMap((column) => patterns.map((pattern) => like(column, pattern))))!;
}

/** A touchpoint is found by its name in any of the catalogue's languages. */
const catalogueKeysOf = (q: string): string[] =>
  catalogue
    .filter(({ names }) => Object.values(names).some((name) => name.toLowerCase().includes(q.toLowerCase())))
    .map(({ key }) => key);
