import { captures, lighthouseRuns } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

export interface LighthouseFigures {
  categories: Record<string, number | null>;
  fetchedAt: number;
}

/** Keeps the latest run's categories beside a capture. */
export async function saveLighthouse(
  bench: Workbench,
  captureId: string,
  figures: LighthouseFigures,
): Promise<void> {
  const { scope } = bench;
  const { auditId } = await findLive(scope, captures, captureId, "capture");
  await scope.write(
    scope.upsert(lighthouseRuns, { captureId, ...figures }, ["captureId"]),
    touchAudit(bench, auditId),
  );
}
