import type { CaptureRow } from "../db/tables/captures.ts";

export type StoredCapture = Omit<CaptureRow, "workspaceId">;

/** The latest capture of each page of each audit's sites, of captures that come newest first; one that waits for a newer server hides none. */
export function latestOfPages(newestFirst: readonly StoredCapture[]): StoredCapture[] {
  const latest = new Map<string, StoredCapture>();
  for (const capture of newestFirst) {
    const page = `${capture.auditId} ${capture.siteId} ${capture.pageKey}`;
    const known = latest.get(page);
    if (!known || (known.scorecardHash === null && capture.scorecardHash !== null)) latest.set(page, capture);
  }
  return [...latest.values()];
}
