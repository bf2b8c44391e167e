import { and, asc, eq, isNull } from "drizzle-orm";
import type { ChainView } from "../../shared/api/chains.ts";
import { chainOnSites } from "../../shared/audit/chain.ts";
import { feed } from "../../shared/audit/feed.ts";
import { audits, chains } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { type LoadedAudit, loadAudits } from "./load-audits.ts";
import { loadExits } from "./load-exits.ts";
import { presentChain } from "./present-chain.ts";
import type { Workbench } from "./workbench.ts";

/** An audit's chains, as each site has them: worth, weakest link, joints. */
export async function listChains(bench: Workbench, auditId: string): Promise<ChainView[]> {
  await findLive(bench.scope, audits, auditId, "audit");
  return chainsOfAudit(bench, auditId, async () => (await loadAudits(bench.scope, [auditId])).get(auditId)!);
}

/** What else is in the audit is loaded only where it has chains. */
export async function chainsOfAudit(
  bench: Workbench,
  auditId: string,
  load: () => Promise<LoadedAudit>,
): Promise<ChainView[]> {
  const { scope } = bench;
  const rows = await scope.find(chains, {
    where: and(eq(chains.auditId, auditId), isNull(chains.deletedAt)),
    orderBy: [asc(chains.position), asc(chains.id)],
  });
  if (rows.length === 0) return [];
  const { merged, sources, latest } = await load();
  const linked = new Set(rows.flatMap(({ links }) => links));
  const touchpoints = sources.touchpoints.filter(({ id }) => linked.has(id));
  const witnesses = new Set(
    sources.pages
      .filter((page) => touchpoints.some((touchpoint) => feed(touchpoint, page) !== null))
      .map(({ captureId }) => captureId),
  );
  const exits = await loadExits(
    bench,
    latest.filter(({ id }) => witnesses.has(id)),
  );
  const siteIds = merged.sites.map(({ id }) => id);
  return rows.map((row) => ({
    ...presentChain(row),
    ...chainOnSites(siteIds, {
      links: row.links,
      rows: merged.rows,
      pages: sources.pages,
      exits,
      said: row.joints,
    }),
  }));
}
