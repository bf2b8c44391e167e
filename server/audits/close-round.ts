import { desc, eq } from "drizzle-orm";
import type { Round, roundOrigins } from "../../shared/api/rounds.ts";
import { roundCells, siteStandings } from "../../shared/audit/round-cells.ts";
import { rubric } from "../../shared/scoring/rubric.ts";
import { audits, rounds } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { gzipJson } from "./gzip-json.ts";
import { keptCaptures } from "./kept-captures.ts";
import { loadAudits } from "./load-audits.ts";
import { presentRound } from "./present-round.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Keeps how the audit stands now, to compare later with. */
export async function closeRound(
  bench: Workbench,
  auditId: string,
  { name, origin }: { name: string; origin: (typeof roundOrigins)[number] },
): Promise<Round> {
  const { scope, now, newId } = bench;
  await findLive(scope, audits, auditId, "audit");
  const { merged, sources, latest } = (await loadAudits(scope, [auditId])).get(auditId)!;
  const stamp = rubric();
  const row = {
    id: newId(),
    auditId,
    name,
    origin,
    closedAt: now(),
    rubricVersion: stamp.version,
    rubricHash: stamp.hash,
    standings: siteStandings(merged),
    body: await gzipJson({ cells: roundCells(merged, sources.pages, keptCaptures(latest)) }),
    deletedAt: null,
  };
  await scope.write(scope.insert(rounds, row), touchAudit(bench, auditId));
  return presentRound(row);
}

/** When the audit's last round was closed, those put away included: a month that was closed is not closed again. */
export async function lastClosedAt({ scope }: Workbench, auditId: string): Promise<number | null> {
  const last = await scope.first(rounds, {
    where: eq(rounds.auditId, auditId),
    orderBy: [desc(rounds.closedAt)],
    columns: ["closedAt"],
  });
  return last?.closedAt ?? null;
}
