import { useEffect, useState } from "preact/hooks";
import type { CaptureInput } from "../../shared/api/schemas.ts";
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
  | { kind: "done"; id: string };

export interface Capturing {
  step: CaptureStep;
  capture(agreed?: { signedIn: "with-picture" | "without-picture" }): Promise<void>;
  preview(): Promise<void>;
  cancel(): void;
}

export interface CapturingOptions {
  page: ScoredPage;
  control: PageControl;
  windowId: number;
  server: ServerSetting | null;
  audit: AuditSetting | null;
  placement: Placement;
  outbox: OutboxControl;
  /** Called when there is no server or audit yet. */
  onConnect(): void;
}

const NOWHERE: CapturePlace = { siteId: null, touchpointId: null };

/** From the press of the button to a capture in the outbox, with the questions that stand between. */
export function useCapturing({
  page,
  control,
  windowId,
  server,
  audit,
  placement,
  outbox,
  onConnect,
}: CapturingOptions): Capturing {
  const [step, setStep] = useState<CaptureStep>({ kind: "idle" });
  const { documentId, address } = page.read;
  // A question about one page must not be answered for another.
  useEffect(() => setStep({ kind: "idle" }), [documentId, address]);

  const build = async (place: CapturePlace, chosen: AuditSetting, withPicture: boolean) => {
    const screenshot = withPicture ? await takeScreenshot(page.read, windowId) : null;
    if (!(await control.confirm(page))) return null;
    return buildCapture(page, chosen, place, screenshot);
  };

  const capture: Capturing["capture"] = async (agreed) => {
    if (!server || !audit) return onConnect();
    const place = placeOf(placement);
    if (!place) return setStep({ kind: "asks", about: "place" });
    if (page.scorecard.conditions.signedIn && !agreed) return setStep({ kind: "asks", about: "signed-in" });
    const previewed = step.kind === "preview" ? step.capture : null;
    setStep({ kind: "working" });
    const withPicture = agreed?.signedIn !== "without-picture";
    const built = previewed
      ? { ...previewed, ...place, screenshot: withPicture ? previewed.screenshot : null }
      : await build(place, audit, withPicture);
    if (!built) return setStep({ kind: "idle" });
    await outbox.add(buildEntry(built, page, audit, server), built);
    setStep({ kind: "done", id: built.id });
  };

  const preview = async () => {
    if (!server || !audit) return onConnect();
    setStep({ kind: "working" });
    const built = await build(placeOf(placement) ?? NOWHERE, audit, true);
    setStep(built ? { kind: "preview", capture: built } : { kind: "idle" });
  };

  // A key or a menu may ask before the server has said where the page belongs.
  const isWished = control.captureWish === page.read && placement.kind !== "asking";
  useEffect(() => {
    if (!isWished) return;
    control.takeUpWish();
    void capture();
  }, [isWished]);

  return { step, capture, preview, cancel: () => setStep({ kind: "idle" }) };
}
