import { eq } from "drizzle-orm";
import type { Level } from "../../shared/scoring/formula.ts";
import { type LoadedAudit, loadAudits } from "../audits/load-audits.ts";
import { cellLevels } from "../db/tables/index.ts";
import type { PendingWrite, WorkspaceScope } from "../db/workspace-scope.ts";

export interface LevelChange {
  touchpointId: string;
  siteId: string;
  before: Level;
  after: Level;
  score: number | null;
}

export interface LevelsRead {
  loaded: LoadedAudit;
  /** A cell that had no level before has not changed it. */
  changes: LevelChange[];
  /** Remembers the levels as they are now. */
  writes: PendingWrite[];
}

/** Compares the levels of an audit's cells with those last remembered. */
export async function readLevels(scope: WorkspaceScope, auditId: string): Promise<LevelsRead> {
  const [loaded, known] = await Promise.all([
    loadAudits(scope, [auditId]).then((audits) => audits.get(auditId)!),
    scope.find(cellLevels, { where: eq(cellLevels.auditId, auditId) }),
  ]);
  const levelOf = new Map(known.map((row) => [`${row.touchpointId} ${row.siteId}`, row.level]));
  const changes: LevelChange[] = [];
  const writes: PendingWrite[] = [];
  for (const { touchpoint, cells } of loaded.merged.rows) {
    for (const { siteId, level, score } of cells) {
      const before = levelOf.get(`${touchpoint.id} ${siteId}`);
      if (level === null || level === before) continue;
      const key = { touchpointId: touchpoint.id, siteId };
      if (before) changes.push({ ...key, before, after: level, score });
      writes.push(scope.upsert(cellLevels, { ...key, auditId, level }, ["touchpointId", "siteId"]));
    }
  }
  return { loaded, changes, writes };
}
