import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { auditInput } from "../../../shared/api/schemas.ts";
import type { Verdict } from "../../../shared/audit/judged-page.ts";
import { checks } from "../../../shared/checks/index.ts";
import { catalogue } from "../../../shared/method/catalogue.ts";
import { facets } from "../../../shared/method/facets.ts";
import { pageKinds } from "../../../shared/method/page-kinds.ts";
import { createAudit } from "../../audits/create-audit.ts";
import { getAudit } from "../../audits/get-audit.ts";
import type { Workbench } from "../../audits/workbench.ts";
import { type OpenDatabase, openDatabase } from "../../db/open-database.ts";
import { captures, scorecards, sites, touchpoints } from "../../db/tables/index.ts";
import { LOCAL_WORKSPACE, workspaceScope } from "../../db/workspace-scope.ts";
import { folderStore } from "../../storage/screenshot-store.ts";

export interface OpeningMeasurement {
  touchpoints: number;
  sites: number;
  captures: number;
  /** Server time of one opening, answer written as JSON; median of the rounds. */
  openMs: number;
  /** The same beside the captures of other audits in the database. */
  besideMs: number;
  besideCaptures: number;
  /** The longest that an opening held everything else up. */
  longestBlockMs: number;
}

export interface OpeningSize {
  touchpoints: number;
  sites: number;
  captures: number;
  besideCaptures: number;
  rounds: number;
}

/** Pages that a sweep looks through of a site. */
const PAGES_A_SITE = 25;
const ROWS_AT_ONCE = 400;
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
    const auditId = await fill(bench, size, size.captures);
    const alone = await open(bench, auditId, size.rounds);
    const each = Math.floor(size.besideCaptures / BESIDE_AUDITS);
    for (let other = 0; other < BESIDE_AUDITS && each > 0; other += 1)
      await multiply(database, await fill(bench, { ...size, touchpoints: 1 }, 1), each);
    const beside = await open(bench, auditId, size.rounds);
    return {
      touchpoints: size.touchpoints,
      sites: size.sites,
      captures: size.captures,
      openMs: alone.ms,
      besideMs: beside.ms,
      besideCaptures: each * BESIDE_AUDITS,
      longestBlockMs: Math.max(alone.blockMs, beside.blockMs),
    };
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(
  bench: Workbench,
  auditId: string,
  rounds: number,
): Promise<{ ms: number; blockMs: number }> {
  const times: number[] = [];
  await getAudit(bench, auditId);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    JSON.stringify(await getAudit(bench, auditId));
    times.push(performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  loop.disable();
  const middle = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  return { ms: middle, blockMs: loop.max / 1e6 };
}

/** An audit with so many touchpoints and captures, spread over the sites' pages. */
async function fill(bench: Workbench, size: OpeningSize, count: number): Promise<string> {
  const { scope } = bench;
  const names = Array.from({ length: size.sites }, (_, at) => ({
    name: `Site ${at}`,
    url: `https://site-${at}.example/`,
  }));
  const { id: auditId } = await createAudit(bench, auditInput.parse({ name: "Bench", sites: names }));
  const known = await scope.find(sites, { columns: ["id", "auditId"] });
  const siteIds = known.filter((site) => site.auditId === auditId).map(({ id }) => id);
  const register = await scope.find(touchpoints, {});
  const missing = size.touchpoints - register.filter((row) => row.auditId === auditId).length;
  const rows = Array.from({ length: Math.max(0, missing) }, (_, at) => {
    const { key, names: _names, starter: _starter, ...entry } = catalogue[at % catalogue.length]!;
    return {
      ...entry,
      id: bench.newId(),
      auditId,
      catalogueKey: key,
      name: `Touchpoint ${at}`,
      parentId: null,
      owner: null,
      standard: null,
      metric: null,
      nextAuditOn: null,
      position: 1_000 + at,
      createdAt: at,
      deletedAt: null,
    };
  });
  if (rows.length > 0) await scope.write(scope.insert(touchpoints, rows));
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const made = Array.from({ length: Math.min(ROWS_AT_ONCE, count - from) }, (_, at) =>
      captureRow(bench, auditId, siteIds[(from + at) % siteIds.length]!, from + at),
    );
    await scope.write(
      scope.insert(
        captures,
        made.map(({ capture }) => capture),
      ),
      scope.insert(
        scorecards,
        made.map(({ scorecard }) => scorecard),
      ),
    );
  }
  return auditId;
}

function captureRow({ newId }: Workbench, auditId: string, siteId: string, at: number) {
  const id = newId();
  const page = Math.floor(at / 6) % PAGES_A_SITE;
  const kind = pageKinds[page % pageKinds.length]!;
  const score = (at % 90) / 10;
  const hash = `hash-${at}`;
  const capture = {
    id,
    auditId,
    siteId,
    isSiteGiven: false,
    touchpointId: null,
    url: `https://site.example/page-${page}`,
    pageKey: `site.example/page-${page}`,
    title: "A page",
    kind,
    score,
    level: "neutral" as const,
    source: "sweep" as const,
    capturedAt: 1_700_000_000_000 + at,
    note: "",
    context: {},
    contentHash: hash,
    snapshotHash: hash,
    snapshotVersion: 1,
    scorecardHash: hash,
    rubricHash: "bench",
    sentScorecardHash: null,
    sentRubricHash: null,
    proof: "not-sent" as const,
    screenshotKey: null,
    createdAt: at,
    deletedAt: null,
  };
  const scorecard = {
    captureId: id,
    hash,
    rubricVersion: 1,
    rubricHash: "bench",
    verdict: verdictAt(at),
    body: Buffer.alloc(0),
    createdAt: at,
  };
  return { capture, scorecard };
}

const verdictAt = (at: number): Verdict => ({
  facets: Object.fromEntries(
    facets.map((name, place) => [name, { score: ((at + place) % 90) / 10, weight: 3 }]),
  ),
  checks: checks.map(({ id, class: kano, weight }, place) => ({
    id,
    class: kano,
    weight,
    score: (at + place) % 3 === 0 ? 0 : 1,
  })),
  device: "desktop",
  signedIn: false,
});

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
