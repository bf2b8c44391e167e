import type { PageContext } from "../../shared/facts/page-context.ts";
import type { PageKind } from "../../shared/method/page-kinds.ts";
import { type Scored, scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import type { Snapshot } from "../../shared/snapshot/index.ts";
import {
  type Candidate,
  impossibleAddress,
  isSameSite,
  isVisitable,
  nextPage,
  normalAddress,
  promisedKind,
} from "./choose-pages.ts";
import type { Lab } from "./lab.ts";
import { LabProblem, type LabProblemCode } from "./lab-problem.ts";
import type { Pace } from "./pace.ts";
import { type Robots, readRobots } from "./robots.ts";
import type { SiteFetch } from "./site-fetch.ts";
import { readSitemaps } from "./sitemap.ts";

export interface SweptPage {
  /** As it was asked for. */
  asked: string;
  snapshot: Snapshot;
  scored: Scored;
  context: PageContext;
  screenshot: Uint8Array | null;
}

export interface SweepStep {
  key: "robots" | "page";
  values: { host: string; kind: string };
  done: number;
  total: number;
}

export interface SweepOptions {
  lab: Pick<Lab, "visit">;
  fetch: SiteFetch;
  maxPages: number;
  /** Pause between two requests to the same host. */
  gapMs: number;
  /** Shared by sweeps that go on at once: two sites may stand on one host. */
  pace: Pace;
  context: PageContext;
  /** Opens only what this accepts, besides the same registrable domain. */
  belongs?: (url: string) => boolean;
  screenshots?: boolean;
  /** The page as an interrupted sweep has read it already. */
  known?: (url: string) => Promise<Snapshot | undefined>;
  onStep?: (step: SweepStep) => void;
  onPage: (page: SweptPage) => Promise<void>;
  onSkip?: (url: string, reason: string, code: LabProblemCode) => void;
  signal?: AbortSignal | undefined;
}

export interface SweepResult {
  pages: number;
  skipped: number;
  /** Nothing that matters was left unopened, so what was not found is not there. */
  isComplete: boolean;
  /** Kinds that a link or an address promised and that were gone to, whatever stood there. */
  promised: readonly PageKind[];
}

/** Opens the pages of a site that matter to a customer, from its home page on, at a polite pace. A page that fails stops nothing. */
export async function sweepSite(homeUrl: string, options: SweepOptions): Promise<SweepResult> {
  const { maxPages, signal, onStep, onSkip } = options;
  const home = normalAddress(homeUrl);
  if (home === null) throw new LabProblem("not-an-address", `${homeUrl} is not a web address.`);
  const { host, origin } = new URL(home);
  const counts = { done: 0, skipped: 0 };
  const waiting = new Map<string, Candidate>();
  const asked = new Set<string>();
  const opened = new Map<PageKind | null, number>();
  const step = (key: SweepStep["key"], kind: string) =>
    onStep?.({
      key,
      values: { host, kind },
      done: counts.done,
      total: Math.min(maxPages, Math.max(2, asked.size + reachable(waiting, opened))),
    });
  const skip = (url: string, reason: string, code: LabProblemCode) => {
    counts.skipped++;
    onSkip?.(url, reason, code);
  };
  const add = (address: string, text: string, depth: number) => {
    const url = normalAddress(address);
    if (url === null || asked.has(url) || !isVisitable(url) || !isSameSite(url, home)) return;
    if (options.belongs && !options.belongs(url)) return;
    const known = waiting.get(url);
    if (!known || (known.text === "" && text !== ""))
      waiting.set(url, { url, text, depth: known?.depth ?? depth });
  };

  step("robots", "home");
  const robots = await robotsOf(origin, options);
  const gapMs = Math.max(options.gapMs, robots.delayMs);
  const { pace } = options;
  // What was asked about robots was the host's first request.
  await pace.turn(host, gapMs, signal);
  const visit = async (url: string, kind: PageKind | null): Promise<SweptPage | null> => {
    asked.add(url);
    waiting.delete(url);
    if (!robots.isAllowed(url)) {
      skip(url, "The site's robots.txt asks robots not to open this page.", "robots");
      return null;
    }
    step("page", kind ?? "other");
    try {
      const page = await openPage(url, kind, { ...options, gapMs });
      await options.onPage(page);
      counts.done++;
      return page;
    } catch (error) {
      if (signal?.aborted || !(error instanceof LabProblem)) throw error;
      skip(url, error.message, error.code);
      return null;
    }
  };

  const first = await visit(home, "home");
  const final = first && normalAddress(first.snapshot.url);
  if (final) asked.add(final);
  for (const link of first?.snapshot.parts.links ?? [])
    if (link.href) add(link.href, link.text || link.name || "", 1);
  if (first && maxPages > 1) await visit(impossibleAddress(home), "not-found");
  if (first && maxPages > 2) {
    const sitemaps = robots.sitemaps.length > 0 ? robots.sitemaps : [new URL("/sitemap.xml", home).href];
    const fetchInTurn: SiteFetch = async (url, signal) => {
      await pace.turn(new URL(url).host, gapMs, signal);
      return options.fetch(url, signal);
    };
    const own = sitemaps.filter((url) => isSameSite(url, home));
    for (const url of await readSitemaps(own, fetchInTurn, signal)) add(url, "", 3);
  }
  let candidate = nextPage([...waiting.values()], opened);
  while (candidate !== null && asked.size < maxPages) {
    signal?.throwIfAborted();
    const kind = promisedKind(candidate);
    opened.set(kind, (opened.get(kind) ?? 0) + 1);
    const page = await visit(candidate.url, kind);
    for (const link of page?.snapshot.parts.links ?? []) {
      if (link.href) add(link.href, link.text || link.name || "", candidate.depth + 1);
    }
    candidate = nextPage([...waiting.values()], opened);
  }
  return {
    pages: counts.done,
    skipped: counts.skipped,
    isComplete: first !== null && candidate === null,
    promised: [...opened.keys()].filter((kind) => kind !== null),
  };
}

/** A site whose robots.txt cannot be had because nothing answers fails on its first page, with a better sentence. */
async function robotsOf(origin: string, { fetch, signal }: SweepOptions): Promise<Robots> {
  try {
    return await readRobots(origin, fetch, signal);
  } catch (error) {
    if (signal?.aborted) throw error;
    return { isAllowed: () => true, delayMs: 0, sitemaps: [] };
  }
}

async function openPage(
  url: string,
  kind: PageKind | null,
  { lab, context, screenshots, known, pace, gapMs, signal }: SweepOptions,
): Promise<SweptPage> {
  const stored = await known?.(url);
  if (!stored) await pace.turn(new URL(url).host, gapMs, signal);
  const visit = stored
    ? { snapshot: stored, screenshot: null }
    : await lab.visit({ kind: "network", url }, { screenshot: screenshots ?? false, signal });
  const scored = scoreSnapshot(visit.snapshot, context);
  const page = { asked: url, ...visit, scored, context };
  if (kind !== "not-found" || scored.scorecard.kind === "not-found") return page;
  // The address cannot exist, so whatever the site shows there is its not-found page.
  const asNotFound: PageContext = { ...context, kind: "not-found" };
  return { ...page, context: asNotFound, scored: scoreSnapshot(visit.snapshot, asNotFound) };
}

/** How many of the waiting pages would still be opened. */
function reachable(
  waiting: ReadonlyMap<string, Candidate>,
  opened: ReadonlyMap<PageKind | null, number>,
): number {
  const left = [...waiting.values()];
  const counts = new Map(opened);
  let pages = 0;
  for (let next = nextPage(left, counts); next !== null && pages < 25; next = nextPage(left, counts)) {
    const kind = promisedKind(next);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    left.splice(left.indexOf(next), 1);
    pages++;
  }
  return pages;
}
