import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { auditView } from "../../../shared/api/schemas.ts";
import { checks } from "../../../shared/checks/index.ts";
import { raterRoles } from "../../../shared/method/axes.ts";
import type { Snapshot } from "../../../shared/snapshot/index.ts";
import { createApp } from "../../app.ts";
import type { Workbench } from "../../audits/workbench.ts";
import { localOwner } from "../../auth/caller.ts";
import { openDatabase } from "../../db/open-database.ts";
import { actions, ratings } from "../../db/tables/index.ts";
import { LOCAL_WORKSPACE, workspaceScope } from "../../db/workspace-scope.ts";
import type { JobQueue } from "../../jobs/job-queue.ts";
import { noLimits } from "../../middleware/rate-limits.ts";
import { folderStore } from "../../storage/screenshot-store.ts";
import { type AuditSize, fillAudit, fillCaptures } from "./fill-audit.ts";
import { type LongestBlock, watchBlocks } from "./watch-blocks.ts";

export interface RequestBlock extends LongestBlock {
  name: string;
  /** From asking to the last byte. */
  wholeMs: number;
}

export interface Stock {
  /** What the audit's captures are of. */
  pages: readonly Snapshot[];
  /** Pages larger than people make them, which arrive one by one. */
  largest: readonly Snapshot[];
}

const HOST = "127.0.0.1";
const NUMBER_ROWS = 10_000;
const MONTHS = 100;
/** Captures after the round that was closed: one of each page. */
const LATER = 150;

/** What a request to a large audit holds everything else up for at the longest: every heavy one, each asked so many times. */
export async function measureBlocks(size: AuditSize, stock: Stock, rounds: number): Promise<RequestBlock[]> {
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-bench-blocks-"));
  const database = await openDatabase(`file:${join(folder, "bench.db")}`);
  try {
    const benchOf = (workspaceId: string): Workbench => ({
      scope: workspaceScope(database.db, workspaceId),
      screenshots: folderStore(folder),
      now: Date.now,
      newId: randomUUID,
    });
    const app = createApp({
      benchOf,
      authenticate: async () => localOwner,
      accounts: null,
      limitRate: noLimits,
      jobs: idleJobs,
      dashboard: new Map(),
      origins: { own: [`http://${HOST}`], guests: [] },
      version: "0.0.0",
      reportBug: (error) => {
        throw error;
      },
      noteRequest: () => undefined,
      isReady: async () => true,
    });
    const ask = async (path: string, method = "GET", body?: unknown): Promise<string> => {
      const response = await app.request(path, {
        method,
        headers: { host: HOST, "content-type": "application/json" },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`);
      return text;
    };
    const requests = await requestsTo(benchOf(LOCAL_WORKSPACE), ask, size, stock);
    const measured: RequestBlock[] = [];
    for (const { name, send } of requests) {
      const each: RequestBlock[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const from = performance.now();
        const block = await watchBlocks(() => send(round));
        each.push({ name, ...block, wholeMs: performance.now() - from });
      }
      measured.push(worstOf(each));
    }
    return measured;
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By the thread's own work; the clock's is the least of the rounds, in which the least else ran. */
const worstOf = (rounds: readonly RequestBlock[]): RequestBlock => ({
  name: rounds[0]!.name,
  ms: Math.min(...rounds.map(({ ms }) => ms)),
  cpuMs: Math.max(...rounds.map(({ cpuMs }) => cpuMs)),
  wholeMs: Math.min(...rounds.map(({ wholeMs }) => wholeMs)),
});

/** Jobs are taken in and never done. */
const idleJobs: JobQueue = {
  enqueue: async () => {
    throw new Error("the bench starts no jobs");
  },
  get: async () => undefined,
  list: async () => [],
  cancel: async () => undefined,
};

type Ask = (path: string, method?: string, body?: unknown) => Promise<string>;

interface Asked {
  name: string;
  send(round: number): Promise<unknown>;
}

const withId = z.object({ id: z.string() });
const imported = z.object({ importId: z.string() });
const withItems = z.object({ items: z.array(withId) });

async function requestsTo(
  bench: Workbench,
  ask: Ask,
  size: AuditSize,
  { pages, largest }: Stock,
): Promise<Asked[]> {
  const auditId = await fillAudit(bench, size, pages);
  const audit = `/api/audits/${auditId}`;
  const { rows, sites } = auditView.parse(JSON.parse(await ask(audit)));
  const own = sites.find(({ isOwn }) => isOwn)!.id;
  const rival = sites.find(({ isOwn }) => !isOwn)!.id;
  const touchpointIds = rows.map(({ touchpoint }) => touchpoint.id);
  const first = rows.find(({ touchpoint }) => touchpoint.catalogueKey === "contact-page") ?? rows[0]!;
  const touchpointId = first.touchpoint.id;
  await fillPeople(bench, auditId, touchpointIds, own);
  await ask(`${audit}/chains/suggested`, "POST");
  await ask(`${audit}/rounds`, "POST", { name: "First" });
  // What moved since is what a comparison explains.
  await fillCaptures(bench, auditId, { from: size.captures, to: size.captures + LATER }, pages);
  const captureId = withItems.parse(JSON.parse(await ask(`${audit}/captures?limit=1`))).items[0]!.id;
  const reportId = withId.parse(JSON.parse(await ask(`${audit}/reports`, "POST", { language: "en" }))).id;
  const file = Buffer.from(numbersFile(touchpointIds)).toString("base64");

  const get = (name: string, path: string): Asked => ({ name, send: () => ask(path) });
  return [
    get("list audits", "/api/audits"),
    get("open audit", audit),
    get("captures", `${audit}/captures?limit=200`),
    get("captures of a touchpoint", `${audit}/captures?limit=200&touchpointId=${touchpointId}`),
    get("capture", `/api/captures/${captureId}`),
    get("snapshot", `/api/captures/${captureId}/snapshot`),
    get("cell", `/api/touchpoints/${touchpointId}/sites/${own}`),
    get("ratings", `${audit}/ratings`),
    get("chains", `${audit}/chains`),
    get("lifts", `${audit}/lifts?limit=20`),
    get("two sites", `${audit}/comparison?ours=${own}&theirs=${rival}`),
    get("changes", `${audit}/changes`),
    get("rounds", `${audit}/rounds`),
    get(
      "standing",
      `${audit}/standing?url=${encodeURIComponent("https://site-0.example/page-3")}&kind=contact`,
    ),
    get("history", `/api/touchpoints/${touchpointId}/history`),
    get("re-audits", `${audit}/re-audits`),
    get("search", "/api/search?q=page"),
    get("search without a find", "/api/search?q=zzzzzz"),
    get("placements", `/api/placements?url=${encodeURIComponent("https://site-0.example/")}&kind=home`),
    get("deleted captures", `${audit}/deleted-captures`),
    {
      name: "retention preview",
      send: () => ask("/api/retention/preview", "POST", { captureDays: 30, binDays: 30 }),
    },
    ...["radar", "heat", "map", "trend"].map((chart) =>
      get(`chart ${chart}`, `${audit}/charts/${chart}/image`),
    ),
    ...["en", "ka"].map((language) => get(`report ${language}`, `${audit}/report?language=${language}`)),
    ...["xlsx", "csv", "md", "json"].map((format) => get(`export ${format}`, `${audit}/export/${format}`)),
    { name: "report published", send: () => ask(`${audit}/reports`, "POST", { language: "ru" }) },
    get("report opened", `/api/reports/${reportId}/page`),
    get("report proved", `/api/reports/${reportId}/json`),
    { name: "numbers preview", send: () => ask(`${audit}/numbers/preview`, "POST", { file }) },
    { name: "numbers import", send: () => ask(`${audit}/numbers/import`, "POST", { file }) },
    get("numbers", `${audit}/numbers`),
    {
      name: "numbers import taken back",
      async send() {
        const { importId } = imported.parse(
          JSON.parse(await ask(`${audit}/numbers/import`, "POST", { file })),
        );
        await ask(`/api/number-imports/${importId}/undo`, "POST");
      },
    },
    ...[pages.at(-1)!, ...largest].map((snapshot, at) => ({
      name: at === 0 ? "capture arrives" : `large capture ${at} arrives`,
      send: (round: number) =>
        ask("/api/captures", "POST", {
          id: bench.newId(),
          auditId,
          source: "extension",
          snapshot: { ...snapshot, url: `https://site-0.example/new-${at}-${round}` },
          capturedAt: Date.now(),
        }),
    })),
    {
      name: "page kind corrected",
      send: (round) => ask(`/api/captures/${captureId}`, "PATCH", { kind: round % 2 ? "home" : "landing" }),
    },
    {
      name: "capture deleted, restored",
      async send() {
        await ask(`/api/captures/${captureId}`, "DELETE");
        await ask(`/api/captures/${captureId}/restore`, "POST");
      },
    },
    {
      name: "rating",
      send: () =>
        ask(`/api/touchpoints/${touchpointId}/sites/${own}/ratings`, "POST", {
          score: 7,
          role: "colleague",
          raterName: "Ann",
          reason: "Quick",
        }),
    },
    { name: "round closed", send: () => ask(`${audit}/rounds`, "POST", { name: "Next" }) },
    {
      name: "site's addresses",
      send: (round) =>
        ask(`/api/sites/${own}`, "PATCH", { patterns: [round % 2 ? "site-0.example" : "site.example"] }),
    },
  ];
}

/** Ratings and open actions, as a team leaves them. */
async function fillPeople(
  { scope, newId, now }: Workbench,
  auditId: string,
  touchpointIds: readonly string[],
  siteId: string,
): Promise<void> {
  const said = touchpointIds.flatMap((touchpointId) =>
    raterRoles.map((role, at) => ({
      id: newId(),
      auditId,
      touchpointId,
      siteId,
      score: at + 3,
      role,
      raterName: "Ann",
      reason: "As it was.",
      createdAt: now(),
    })),
  );
  const todo = touchpointIds.map((touchpointId, at) => ({
    id: newId(),
    auditId,
    touchpointId,
    checkId: checks[at % checks.length]!.id,
    kind: "fix" as const,
    what: "Mend it",
    who: "Ann",
    dueOn: null,
    state: "open" as const,
    createdAt: now(),
    deletedAt: null,
  }));
  await scope.write(scope.insert(ratings, said), scope.insert(actions, todo));
}

const numbersFile = (touchpointIds: readonly string[]) =>
  [
    "touchpoint,month,calls,leads,sales,repeats",
    ...Array.from({ length: NUMBER_ROWS }, (_, at) => {
      const month = Math.floor(at / touchpointIds.length) % MONTHS;
      const touchpoint = touchpointIds[at % touchpointIds.length]!;
      return `${touchpoint},${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")},${at % 90},${at % 50},${at % 9},${at % 4}`;
    }),
  ].join("\r\n");
