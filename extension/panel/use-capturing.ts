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
  | { kind: "preview"; capture: CaptureInput }
  | { kind: "done"; id: string }
  /** The browser would not keep it. */
  | { kind: "failed"; why: KeepProblem };

export const keepProblems = ["disk-full", "not-kept"] as const;
export type KeepProblem = (typeof keepProblems)[number];

export interface Capturing {
  step: CaptureStep;
  note: string;
  setNote(note: string): void;
  capture(agreed?: { signedIn: "with-picture" | "without-picture" }): Promise<void>;
  preview(): Promise<void>;
  /** The picture as a person painted it over; null leaves it out. */
  repaint(screenshot: string | null): void;
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
  const { documentId, address } = page.read;
  // A question about one page must not be answered for another.
  useEffect(() => {
    setStep({ kind: "idle" });
    setNote("");
    setPressed(false);
  }, [documentId, address]);

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
    const previewed = step.kind === "preview" ? step.capture : null;
    setStep({ kind: "working" });
    const withPicture = agreed?.signedIn !== "without-picture";
    const built = previewed
      ? { ...previewed, ...place, note, screenshot: withPicture ? previewed.screenshot : null }
      : await build(place, audit, withPicture);
    if (!built) return setStep({ kind: "idle" });
    try {
      await keep(built, audit);
      setStep({ kind: "done", id: built.id });
    } catch (error) {
      setStep({ kind: "failed", why: keepProblemOf(error) });
    }
  };

  const preview = async () => {
    if (!home || !audit) return onConnect();
    setStep({ kind: "working" });
    const built = await build(placeOf(placement) ?? NOWHERE, audit, true);
    setStep(built ? { kind: "preview", capture: built } : { kind: "idle" });
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
    note,
    setNote,
    capture,
    preview,
    repaint: (screenshot) =>
      setStep((now) =>
        now.kind === "preview" ? { kind: "preview", capture: { ...now.capture, screenshot } } : now,
      ),
    cancel: () => setStep({ kind: "idle" }),
  };
}
