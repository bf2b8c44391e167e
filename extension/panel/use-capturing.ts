import { useEffect, useState } from "preact/hooks";
import type { CaptureInput } from "../../shared/api/schemas.ts";
import type { AuditHome } from "../audits/audit-home.ts";
import { localCaptureOf } from "../audits/local-capture.ts";
import { localAudits } from "../audits/local-home.ts";
import type { AuditSetting, ServerSetting } from "../settings.ts";
import { buildCapture, buildEntry, type CapturePlace } from "./build-capture.ts";
import type { ScoredPage } from "./score-page.ts";
import { takeScreenshot } from "./take-screenshot.ts";
import type { OutboxControl } from "./use-outbox.ts";
import type { PageControl } from "./use-page.ts";
import { type Placement, placeOf } from "./use-placement.ts";

export type CaptureStep =
  | { kind: "idle" }
  | { kind: "working" }
  /** A person must say something first. */
  | { kind: "asks"; about: "place" | "signed-in" }
  | { kind: "done"; id: string }
  /** The browser would not keep it. */
  | { kind: "failed"; why: KeepProblem };

export const keepProblems = ["disk-full", "not-kept"] as const;
export type KeepProblem = (typeof keepProblems)[number];

export interface Capturing {
  step: CaptureStep;
  /** What a person looks at before it is sent, to the letter; null where nobody asked to see it. */
  shown: CaptureInput | null;
  note: string;
  setNote(note: string): void;
  capture(agreed?: { signedIn: "with-picture" | "without-picture" }): Promise<void>;
  preview(): Promise<void>;
  /** The picture as a person painted it over; null leaves it out. */
  repaint(screenshot: string | null): void;
  closePreview(): void;
  cancel(): void;
}

export interface CapturingOptions {
  page: ScoredPage;
  control: PageControl;
  windowId: number;
  server: ServerSetting | null;
  audit: AuditSetting | null;
  home: AuditHome | null;
  placement: Placement;
  outbox: OutboxControl;
  /** Called when there is no audit yet. */
  onConnect(): void;
}

/** What stays of a capture that is looked at, whatever is said of the page meanwhile. */
type Seen = Pick<CaptureInput, "id" | "capturedAt" | "screenshot">;

const NOWHERE: CapturePlace = { siteId: null, touchpointId: null, stage: null };

/** What the browser says when it keeps nothing more. */
export const keepProblemOf = (error: unknown): KeepProblem =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "disk-full" : "not-kept";

/** From the press of the button to a capture that is kept, with the questions that stand between. */
export function useCapturing(options: CapturingOptions): Capturing {
  const { page, control, windowId, server, audit, home, placement, outbox, onConnect } = options;
  const [step, setStep] = useState<CaptureStep>({ kind: "idle" });
  const [note, setNote] = useState("");
  const [isPressed, setPressed] = useState(false);
  /** No question, and nothing that goes wrong, may put another picture in the place of the one that was looked at. */
  const [seen, setSeen] = useState<Seen | null>(null);
  const shown = seen &&
    audit && {
      ...buildCapture(page, audit, placeOf(placement) ?? NOWHERE, { screenshot: seen.screenshot, note }),
      ...seen,
    };

  const build = async (place: CapturePlace, chosen: AuditSetting, withPicture: boolean) => {
    const screenshot = withPicture ? await takeScreenshot(page.read, windowId) : null;
    if (!(await control.confirm(page))) return null;
    return buildCapture(page, chosen, place, { screenshot, note });
  };

  const keep = async (built: CaptureInput, chosen: AuditSetting) => {
    if (home?.isLocal)
      return localAudits.addCapture(localCaptureOf(built, page.read.snapshot, page.scorecard), built);
    if (server) await outbox.add(buildEntry(built, page, chosen, server), built);
  };

  const capture: Capturing["capture"] = async (agreed) => {
    if (!home || !audit) return onConnect();
    if (placement.kind === "asking") {
      setPressed(true);
      return setStep({ kind: "working" });
    }
    const place = placeOf(placement);
    if (!place) return setStep({ kind: "asks", about: "place" });
    if (page.scorecard.conditions.signedIn && !agreed) return setStep({ kind: "asks", about: "signed-in" });
    setStep({ kind: "working" });
    const withPicture = agreed?.signedIn !== "without-picture";
    const built = shown
      ? { ...shown, screenshot: withPicture ? shown.screenshot : null }
      : await build(place, audit, withPicture);
    if (!built) return setStep({ kind: "idle" });
    try {
      await keep(built, audit);
      setSeen(null);
      setStep({ kind: "done", id: built.id });
    } catch (error) {
      setStep({ kind: "failed", why: keepProblemOf(error) });
    }
  };

  const preview = async () => {
    if (!home || !audit) return onConnect();
    setStep({ kind: "working" });
    const built = await build(NOWHERE, audit, true);
    if (built) setSeen({ id: built.id, capturedAt: built.capturedAt, screenshot: built.screenshot });
    setStep({ kind: "idle" });
  };

  // A press, a key or a menu may ask before it is known where the page belongs.
  const isWished = (isPressed || control.captureWish === page.read) && placement.kind !== "asking";
  useEffect(() => {
    if (!isWished) return;
    setPressed(false);
    if (control.captureWish === page.read) control.takeUpWish();
    void capture();
  }, [isWished]);

  return {
    step,
    shown,
    note,
    setNote,
    capture,
    preview,
    repaint: (screenshot) => setSeen((now) => now && { ...now, screenshot }),
    closePreview: () => setSeen(null),
    cancel: () => setStep({ kind: "idle" }),
  };
}
