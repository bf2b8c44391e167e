import { gzipSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { auditInput } from "../../../shared/api/schemas.ts";
import type { Verdict } from "../../../shared/audit/judged-page.ts";
import { checks } from "../../../shared/checks/index.ts";
import { catalogue } from "../../../shared/method/catalogue.ts";
import { facets } from "../../../shared/method/facets.ts";
import { pageKinds } from "../../../shared/method/page-kinds.ts";
import { hashOf } from "../../../shared/scoring/hash.ts";
import { scoreSnapshot } from "../../../shared/scoring/score-snapshot.ts";
import type { Snapshot } from "../../../shared/snapshot/index.ts";
import { createAudit } from "../../audits/create-audit.ts";
import type { Workbench } from "../../audits/workbench.ts";
import { captures, scorecards, sites, snapshots, touchpoints } from "../../db/tables/index.ts";

export interface AuditSize {
  touchpoints: number;
  sites: number;
  captures: number;
}

/** Pages that a sweep looks through of a site. */
const PAGES_A_SITE = 25;
const ROWS_AT_ONCE = 400;

/** A page as it is stored, and its scorecard. */
interface StockPage {
  snapshotHash: string;
  snapshot: Buffer;
  scorecard: Buffer;
}

/** An audit with so many touchpoints and captures, spread over the sites' pages; each capture is of one of the pages given. */
export async function fillAudit(
  bench: Workbench,
  size: AuditSize,
  pages: readonly Snapshot[],
): Promise<string> {
  const names = Array.from({ length: size.sites }, (_, at) => ({
    name: `Site ${at}`,
    url: `https://site-${at}.example/`,
  }));
  const { id: auditId } = await createAudit(bench, auditInput.parse({ name: "Bench", sites: names }));
  await fillRegister(bench, auditId, size.touchpoints);
  await fillCaptures(bench, auditId, { from: 0, to: size.captures }, pages);
  return auditId;
}

/** Captures of an audit by their place in time, without the last. */
export async function fillCaptures(
  bench: Workbench,
  auditId: string,
  { from, to }: { from: number; to: number },
  pages: readonly Snapshot[],
): Promise<void> {
  const { scope } = bench;
  const known = await scope.find(sites, { where: eq(sites.auditId, auditId), columns: ["id"] });
  const stock = pages.map((snapshot): StockPage => {
    const { scorecard } = scoreSnapshot(snapshot);
    const snapshotHash = hashOf(snapshot);
    return { snapshotHash, snapshot: zip(snapshot), scorecard: zip(scorecard) };
  });
  for (const { snapshotHash, snapshot } of stock)
    await scope.write(
      scope.insert(snapshots, { hash: snapshotHash, body: snapshot, createdAt: 0 }, { ifNew: true }),
    );
  for (let at = from; at < to; at += ROWS_AT_ONCE) {
    const made = Array.from({ length: Math.min(ROWS_AT_ONCE, to - at) }, (_, place) =>
      captureRow(bench, auditId, known[(at + place) % known.length]!.id, at + place, stock),
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
}

const zip = (value: unknown) => gzipSync(JSON.stringify(value));

async function fillRegister({ scope, newId }: Workbench, auditId: string, count: number): Promise<void> {
  const register = await scope.find(touchpoints, { columns: ["auditId"] });
  const missing = count - register.filter((row) => row.auditId === auditId).length;
  const rows = Array.from({ length: Math.max(0, missing) }, (_, at) => {
    const { key, names: _names, starter: _starter, ...entry } = catalogue[at % catalogue.length]!;
    return {
      ...entry,
      id: newId(),
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
}

function captureRow(
  { newId }: Workbench,
  auditId: string,
  siteId: string,
  at: number,
  stock: readonly StockPage[],
) {
  const id = newId();
  const page = Math.floor(at / 6) % PAGES_A_SITE;
  const stored = stock[(at + page) % stock.length];
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
    snapshotHash: stored?.snapshotHash ?? hash,
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
    body: stored?.scorecard ?? Buffer.alloc(0),
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
