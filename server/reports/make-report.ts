import { setImmediate as breathe } from "node:timers/promises";
import { asc } from "drizzle-orm";
import packageJson from "../../package.json" with { type: "json" };
import type { ChartName } from "../../shared/api/charts.ts";
import type { Audit, Row, Site } from "../../shared/api/schemas.ts";
import { dayOf } from "../../shared/audit/calendar-day.ts";
import { ladderOf } from "../../shared/audit/ladder.ts";
import { siteStandings } from "../../shared/audit/round-cells.ts";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { checks } from "../../shared/checks/index.ts";
import { pageKinds } from "../../shared/method/page-kinds.ts";
import { rubric } from "../../shared/scoring/rubric.ts";
import { localChainName } from "../../shared/words/chain-names.ts";
import { createWords } from "../../shared/words/create-words.ts";
import { ownFirst } from "../audits/chart-of.ts";
import { localWhat } from "../audits/check-words.ts";
import { findLive } from "../audits/find-live.ts";
import type { StoredCapture } from "../audits/latest-of-pages.ts";
import { chainsOfAudit } from "../audits/list-chains.ts";
import { liftsOfAudit } from "../audits/list-lifts.ts";
import { listRounds } from "../audits/list-rounds.ts";
import { loadAudits } from "../audits/load-audits.ts";
import { localNames } from "../audits/local-names.ts";
import type { Workbench } from "../audits/workbench.ts";
import type { Chart } from "../charts/chart.ts";
import { drawAside } from "../charts/draw-aside.ts";
import { heatChart } from "../charts/heat-chart.ts";
import { mapChart } from "../charts/map-chart.ts";
import { palettes } from "../charts/palette.ts";
import { radarChart } from "../charts/radar-chart.ts";
import { trendChart } from "../charts/trend-chart.ts";
import { audits, workspaces } from "../db/tables/index.ts";
import { impossibleAddress } from "../lab/choose-pages.ts";
import type { ReportContent } from "./report-content.ts";

/** An owner reads the first; a longer list is the matrix. */
const FIXES_SHOWN = 10;
const LACKS_SHOWN = 20;

export interface ReportOptions {
  language: WordLanguage;
  /** The audit's own where absent. */
  name?: string | undefined;
  /** With its pictures, which a file of figures needs not. */
  isDrawn?: boolean;
}

/** Everything that the report of an audit says, as of now. */
export async function makeReport(
  bench: Workbench,
  auditId: string,
  { language, name, isDrawn = false }: ReportOptions,
): Promise<ReportContent> {
  const { scope } = bench;
  const audit: Pick<Audit, "id" | "name" | "country" | "trade"> = await findLive(
    scope,
    audits,
    auditId,
    "audit",
  );
  const loaded = (await loadAudits(scope, [auditId])).get(auditId)!;
  const { merged, sources, latest, actions } = loaded;
  const words = createWords(language);
  const said = new Map(checks.map((check) => [check.id as string, check.words[language]]));
  const sites = ownFirst(merged.sites);
  const own = sites.find(({ isOwn }) => isOwn);
  const rows = localNames(merged.rows, language);
  const nameOf = new Map(rows.map(({ touchpoint }) => [touchpoint.id, touchpoint.name]));
  const siteName = new Map(sites.map((site) => [site.id, site.name]));
  const named = (touchpointId: string | null) => nameOf.get(touchpointId ?? "") ?? "";
  const urlOf = new Map(latest.map(({ id, url }) => [id, url]));
  const today = dayOf(bench.now());
  const [lifts, chains, rounds] = await Promise.all([
    liftsOfAudit(loaded, FIXES_SHOWN),
    chainsOfAudit(bench, auditId, async () => loaded),
    listRounds(bench, auditId),
  ]);
  // Where nobody is known to have a touchpoint, nobody need lead to it.
  const isSomewhere = new Set(
    rows
      .filter(({ cells }) => cells.some(({ state }) => state !== "unjudged"))
      .map(({ touchpoint }) => touchpoint.id),
  );
  const style = { words, palette: palettes.light };
  const hasJudged = rows.some(({ cells }) => cells.some(({ state }) => state === "scored"));
  const ladder = ladderOf(
    rows,
    sites.map(({ id }) => id),
    own?.id ?? null,
  );
  const charts: Record<ChartName, (() => Chart) | null> = {
    radar: hasJudged ? () => radarChart(sites, sources.pages, style) : null,
    heat: hasJudged ? () => heatChart(sites, rows, style) : null,
    map: rows.length > 0 ? () => mapChart(audit.name, sites, onMap(rows), style) : null,
    trend: rounds.length > 0 ? () => trendChart(rounds, ownFirst(siteStandings(merged)), style) : null,
  };
  return {
    format: "tenpoint-report-1",
    name: name ?? audit.name,
    language,
    madeAt: bench.now(),
    tenpoint: packageJson.version,
    audit: { id: audit.id, name: audit.name, country: audit.country, trade: audit.trade },
    rubric: rubric(),
    sites: sites.map(({ id, name: site, isOwn, homeUrl, index, judged, of }) => ({
      id,
      name: site,
      isOwn,
      homeUrl,
      index,
      judged,
      of,
    })),
    rows: rows.map(({ touchpoint, cells, gap, standing, best }) => ({
      touchpointId: touchpoint.id,
      name: touchpoint.name,
      importance: touchpoint.importance,
      owner: touchpoint.owner,
      cells: sites.flatMap(({ id }) => {
        const cell = cells.find(({ siteId }) => siteId === id);
        return cell
          ? [{ siteId: id, state: cell.state, score: cell.score, level: cell.level, ratings: cell.ratings }]
          : [];
      }),
      gap,
      standing,
      best,
    })),
    weakest: merged.weakest && {
      name: named(merged.weakest.touchpointId),
      score: merged.weakest.score,
      level: merged.weakest.level,
    },
    fixes: lifts.map(({ checkId, index, touchpointId, captureIds }) => ({
      checkId,
      title: said.get(checkId)?.title ?? checkId,
      poor: said.get(checkId)?.poor ?? "",
      fix: said.get(checkId)?.fix ?? "",
      index,
      touchpoint: named(touchpointId),
      urls: captureIds.flatMap((id) => urlOf.get(id) ?? []),
    })),
    lacks: merged.lacks.slice(0, LACKS_SHOWN).map(({ kind, key, touchpointId, siteIds }) => ({
      kind,
      title: kind === "touchpoint" ? named(key) : (said.get(key)?.title ?? key),
      poor: kind === "touchpoint" ? "" : (said.get(key)?.poor ?? ""),
      touchpoint: named(touchpointId),
      sites: siteIds.flatMap((id) => siteName.get(id) ?? []),
    })),
    chains: chains.map(({ name: chain, channel, links, standings }) => ({
      name: localChainName(chain, channel, language),
      links: links.map(named).filter((link) => link !== ""),
      standings: standings.map(({ siteId, score, weakestId, joints, links: judged }) => ({
        siteId,
        score,
        weakest: weakestId && named(weakestId),
        unjudged: judged.filter(({ state }) => state === "unjudged").length,
        broken: joints
          .filter(({ state, to }) => state === "broken" && isSomewhere.has(to))
          .map(({ from, to }) => ({ from: named(from), to: named(to) })),
      })),
    })),
    emptyStages: ladder.emptyStages.map((stage) => words.method.stages[stage]),
    actions: actions.map(({ what, who, dueOn, touchpointId, checkId, state }) => ({
      what: localWhat({ checkId, what }, language),
      who,
      dueOn,
      touchpoint: named(touchpointId) || null,
      state: state === "open" && dueOn !== null && dueOn < today ? ("late" as const) : state,
    })),
    deadLinks: latest
      .filter(({ siteId, source, kind }) => siteId === own?.id && source === "sweep" && kind === "not-found")
      .map(({ url }) => url)
      .filter((url) => !own || url !== impossibleAddress(own.homeUrl)),
    waivers: sources.waivers?.length ?? 0,
    pictures: isDrawn ? await drawAll(charts) : { radar: null, heat: null, map: null, trend: null },
    pages: inOrder(latest, sites).flatMap((capture) => {
      const { id, siteId, url, title, kind, score, level, capturedAt, context, snapshotHash } = capture;
      const { scorecardHash, rubricHash } = capture;
      if (siteId === null || scorecardHash === null || rubricHash === null) return [];
      const proof = { context, snapshotHash, scorecardHash, rubricHash };
      return [{ captureId: id, siteId, url, title, kind, score, level, capturedAt, ...proof }];
    }),
    logo: await logoOf(bench),
  };
}

/** As many as can still be read on a sheet of paper; of a longer register those that somebody has judged. */
const MAP_ROWS = 45;
const onMap = (rows: readonly Row[]): readonly Row[] =>
  rows.length <= MAP_ROWS
    ? rows
    : rows.filter(({ cells }) => cells.some(({ state }) => state !== "unjudged")).slice(0, MAP_ROWS);

/** Site by site, the own one first, its pages by kind. */
function inOrder(latest: readonly StoredCapture[], sites: readonly Pick<Site, "id">[]): StoredCapture[] {
  const siteAt = new Map(sites.map(({ id }, at) => [id, at]));
  const place = ({ siteId }: StoredCapture) => siteAt.get(siteId ?? "") ?? sites.length;
  const kindAt = ({ kind }: StoredCapture) => pageKinds.indexOf(kind);
  return [...latest].sort(
    (a, b) => place(a) - place(b) || kindAt(a) - kindAt(b) || Number(a.url > b.url) - Number(a.url < b.url),
  );
}

type Picture = ReportContent["pictures"]["radar"];

async function drawAll(charts: Record<ChartName, (() => Chart) | null>): Promise<ReportContent["pictures"]> {
  const draw = async (name: ChartName): Promise<Picture> => {
    await breathe();
    const chart = charts[name]?.();
    if (!chart) return null;
    return { title: chart.title, svg: await drawAside(chart, palettes.light), ...chart.table };
  };
  return {
    radar: await draw("radar"),
    heat: await draw("heat"),
    map: await draw("map"),
    trend: await draw("trend"),
  };
}

async function logoOf({ scope, screenshots }: Workbench): Promise<string | null> {
  const workspace = await scope.first(workspaces, {
    columns: ["logoKey"],
    orderBy: [asc(workspaces.workspaceId)],
  });
  const logo = workspace?.logoKey ? await screenshots.get(workspace.logoKey) : undefined;
  return logo ? `data:${logo.type};base64,${Buffer.from(logo.bytes).toString("base64")}` : null;
}
