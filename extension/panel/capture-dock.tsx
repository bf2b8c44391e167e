import { useWords } from "../../shared/ui/words-context.ts";
import type { AuditHome } from "../audits/audit-home.ts";
import type { AuditSetting, ServerSetting } from "../settings.ts";
import { CapturePlaceFold } from "./capture-place-fold.tsx";
import { CapturePreview } from "./capture-preview.tsx";
import { DoneCapture } from "./done-capture.tsx";
import type { PanelViewName } from "./panel.tsx";
import type { ScoredPage } from "./score-page.ts";
import { SignedInQuestion } from "./signed-in-question.tsx";
import { useCapturing } from "./use-capturing.ts";
import type { OutboxControl } from "./use-outbox.ts";
import type { PageControl } from "./use-page.ts";
import type { Placement } from "./use-placement.ts";
import "./capture-dock.css";

export interface CaptureDockProps {
  page: ScoredPage;
  control: PageControl;
  windowId: number;
  server: ServerSetting | null;
  audit: AuditSetting | null;
  home: AuditHome | null;
  placement: Placement;
  outbox: OutboxControl;
  onView(view: PanelViewName): void;
}

/** Where captures are made: always at the panel's foot. */
export function CaptureDock(props: CaptureDockProps) {
  const { page, server, audit, home, placement, outbox, onView } = props;
  const words = useWords();
  const capturing = useCapturing({ ...props, onConnect: () => onView("audits") });
  const { step, shown, capture, preview, cancel } = capturing;

  if (!home || !audit) return <NoAudit hasServer={server !== null} onView={onView} />;
  if (step.kind === "asks" && step.about === "signed-in") {
    return <SignedInQuestion onAnswer={(signedIn) => (signedIn ? void capture({ signedIn }) : cancel())} />;
  }
  if (step.kind === "done") {
    return (
      <DoneCapture
        key={step.id}
        id={step.id}
        page={page}
        placement={placement}
        note={capturing.note}
        home={home}
        audit={audit}
        server={server}
        outbox={outbox}
        onUndone={cancel}
        onView={onView}
      />
    );
  }
  const isWorking = step.kind === "working";
  return (
    <footer class="capture-dock">
      {shown && (
        <CapturePreview
          capture={shown}
          server={home.isLocal ? null : server}
          onRepaint={capturing.repaint}
          onClose={capturing.closePreview}
        />
      )}
      {step.kind === "failed" && (
        <p class="notice" role="alert">
          {words.t(`panel:keep.${step.why}`)}
        </p>
      )}
      <CapturePlaceFold
        page={page}
        placement={placement}
        isAsked={step.kind === "asks"}
        note={capturing.note}
        onNote={capturing.setNote}
      />
      <button
        type="button"
        class="button button-primary button-wide"
        disabled={isWorking}
        onClick={() => void capture()}
      >
        {isWorking ? words.t("panel:capture.working") : words.t("panel:capture.into", { audit: audit.name })}
      </button>
      <div class="capture-dock-foot">
        <button type="button" class="text-button capture-dock-audit" onClick={() => onView("audits")}>
          {words.t("panel:settings.change-audit")}
        </button>
        {!shown && (
          <button type="button" class="text-button" onClick={() => void preview()}>
            {words.t(home.isLocal ? "panel:capture.see-local" : "panel:capture.see")}
          </button>
        )}
      </div>
    </footer>
  );
}

function NoAudit({ hasServer, onView }: { hasServer: boolean; onView(view: PanelViewName): void }) {
  const words = useWords();
  return (
    <footer class="capture-dock">
      <button type="button" class="button button-primary button-wide" onClick={() => onView("connect")}>
        {words.t(hasServer ? "panel:capture.choose-audit" : "panel:capture.connect")}
      </button>
      <button type="button" class="button button-wide button-quiet" onClick={() => onView("audits")}>
        {words.t("panel:capture.keep-here")}
      </button>
      <p class="small mute">{words.t("panel:capture.connect-note")}</p>
    </footer>
  );
}
