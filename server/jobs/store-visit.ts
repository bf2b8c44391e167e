import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { CaptureInput } from "../../shared/api/schemas.ts";
import { SCREENSHOT_MAX_BYTES } from "../../shared/api/schemas.ts";
import type { PageContext } from "../../shared/facts/page-context.ts";
import type { Scored } from "../../shared/scoring/score-snapshot.ts";
import type { Snapshot } from "../../shared/snapshot/index.ts";
import { saveCapture } from "../audits/save-capture.ts";
import type { Workbench } from "../audits/workbench.ts";
import { captures } from "../db/tables/index.ts";

/** The id that a job gives to its capture of a page: the same job looks at the same page under the same one. */
export function captureIdOf(jobId: string, ...parts: string[]): string {
  const hex = createHash("sha256")
    .update([jobId, ...parts].join("\n"))
    .digest("hex");
  // The form of a version 8 UUID, which is free for such use (RFC 9562).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const isCaptured = async ({ scope }: Workbench, id: string): Promise<boolean> =>
  (await scope.first(captures, { where: eq(captures.id, id), columns: ["id"] })) !== undefined;

export interface VisitedPage {
  snapshot: Snapshot;
  scored: Scored;
  context: PageContext;
  screenshot: Uint8Array | null;
}

/** Stores what the lab has read; a page that this job has stored before is left as it is. */
export async function storeVisit(
  bench: Workbench,
  place: Pick<CaptureInput, "id" | "auditId" | "siteId" | "touchpointId" | "source">,
  { snapshot, scored, context, screenshot }: VisitedPage,
): Promise<void> {
  if (await isCaptured(bench, place.id)) return;
  const fits = screenshot !== null && screenshot.byteLength <= SCREENSHOT_MAX_BYTES;
  await saveCapture(bench, {
    ...place,
    context,
    snapshot,
    scorecardHash: scored.scorecardHash,
    rubricHash: scored.scorecard.rubric.hash,
    screenshot: fits ? `data:image/webp;base64,${Buffer.from(screenshot).toString("base64")}` : null,
    note: "",
    capturedAt: bench.now(),
  });
}
