import type { CaptureInput, Touchpoint } from "../../shared/api/schemas.ts";
import type { OutboxEntry } from "../outbox/outbox.ts";
import type { AuditSetting, ServerSetting } from "../settings.ts";
import type { ScoredPage } from "./score-page.ts";

export interface CapturePlace {
  siteId: string | null;
  touchpointId: string | null;
  /** Only a person's word. */
  stage: Touchpoint["stages"][number] | null;
}

/** Exactly what will be kept or sent of a page; its id is made here, once. */
export function buildCapture(
  page: ScoredPage,
  audit: AuditSetting,
  place: CapturePlace,
  { screenshot, note }: { screenshot: string | null; note: string },
): CaptureInput {
  return {
    id: crypto.randomUUID(),
    auditId: audit.id,
    ...place,
    source: "extension",
    context: page.scorecard.context,
    snapshot: page.read.snapshot,
    scorecardHash: page.scorecardHash,
    rubricHash: page.scorecard.rubric.hash,
    screenshot,
    note,
    capturedAt: Date.now(),
  };
}

export function buildEntry(
  capture: CaptureInput,
  page: ScoredPage,
  audit: AuditSetting,
  server: ServerSetting,
): OutboxEntry {
  const { scorecard } = page;
  return {
    id: capture.id,
    serverUrl: server.url,
    auditId: audit.id,
    auditName: audit.name,
    title: page.read.snapshot.parts.document?.title ?? "",
    url: capture.snapshot.url,
    score: scorecard.score,
    level: scorecard.level,
    queuedAt: capture.capturedAt,
    state: "waiting",
    attempts: 0,
    nextAttemptAt: 0,
    reason: null,
  };
}
