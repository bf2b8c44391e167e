import type { Touchpoint } from "../../shared/api/schemas.ts";
import type { JudgedPage, Verdict } from "../../shared/audit/judged-page.ts";
import type { StoredCapture } from "./latest-of-pages.ts";

/** Captures as the merge takes them: those of a site, with a verdict; a touchpoint that was put away no longer holds its captures. */
export function toJudgedPages(
  captures: readonly StoredCapture[],
  verdicts: ReadonlyMap<string, Verdict>,
  touchpoints: readonly Pick<Touchpoint, "id">[],
): JudgedPage[] {
  const live = new Set(touchpoints.map(({ id }) => id));
  return captures.flatMap(({ id, siteId, touchpointId, url, kind, score, capturedAt }) => {
    const verdict = verdicts.get(id);
    if (siteId === null || !verdict) return [];
    const given = touchpointId !== null && live.has(touchpointId) ? touchpointId : null;
    return [{ captureId: id, siteId, touchpointId: given, url, kind, score, capturedAt, verdict }];
  });
}
