import type { Waiver } from "../../shared/api/schemas.ts";
import type { JudgedPage } from "../../shared/audit/judged-page.ts";
import type { AuditSources } from "../../shared/audit/merge-audit.ts";
import { pageKeyOf } from "../../shared/audit/page-key.ts";
import { checkById } from "../../shared/checks/index.ts";
import type { GroundOf } from "../../shared/scoring/lifts.ts";
import type { LocalAudit, LocalCapture } from "./local-audits.ts";

export const groundOf: GroundOf = (checkId) => checkById(checkId)?.restsOn;

/** The latest capture of each page of each site, of captures that come newest first. */
export function latestOf(newestFirst: readonly LocalCapture[]): LocalCapture[] {
  const latest = new Map<string, LocalCapture>();
  for (const capture of newestFirst) {
    const page = `${capture.siteId} ${pageKeyOf(capture.url, capture.kind)}`;
    if (!latest.has(page)) latest.set(page, capture);
  }
  return [...latest.values()];
}

/** What the shared merge makes the matrix of. */
export function sourcesOf(
  audit: LocalAudit,
  newestFirst: readonly LocalCapture[],
  waivers: readonly Waiver[],
): AuditSources {
  const live = new Set(audit.sites.map(({ id }) => id));
  const pages = latestOf(newestFirst).flatMap((capture): JudgedPage[] => {
    const { id, siteId, touchpointId, url, kind, score, capturedAt, verdict } = capture;
    if (siteId === null || !live.has(siteId)) return [];
    return [{ captureId: id, siteId, touchpointId, url, kind, score, capturedAt, verdict }];
  });
  const { sites, touchpoints, ratings } = audit;
  return { sites, touchpoints, pages, ratings, absences: [], waivers, groundOf };
}
