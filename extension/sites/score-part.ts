import type { Level } from "../../shared/scoring/formula.ts";
import type { PageRead } from "../panel/read-page.ts";
import { scorePage } from "../panel/score-page.ts";
import type { AuditSetting } from "../settings.ts";

export interface EngineRequest {
  read: PageRead;
  audit: AuditSetting | null;
}

/** As much of a scorecard as a badge shows. */
export interface ScoredPart {
  score: number | null;
  level: Level | null;
}

export function scorePart({ read, audit }: EngineRequest): ScoredPart {
  const { score, level } = scorePage(read, null, audit).scorecard;
  return { score, level };
}
