import { useWords } from "../../shared/ui/words-context.ts";
import type { AuditSetting, ServerSetting } from "../settings.ts";
import { CapturePreview } from "./capture-preview.tsx";
import { EntryLine } from "./entry-line.tsx";
import type { PanelViewName } from "./panel.tsx";
import { PlaceFields } from "./place-fields.tsx";
import type { ScoredPage } from "./score-page.ts";
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
  placement: Placement;
  outbox: OutboxControl;
  onView(view: PanelViewName): void;
}

/** Where captures are made: always at the panel's foot. */
export function CaptureDock(props: CaptureDockProps) {
  const { page, server, audit, placement, outbox, onView } = props;
  const words = useWords();
  const { step, capture, preview, cancel } = useCapturing({ ...props, onConnect: () => onView("connect") });

  if (!server || !audit) {
    return (
      <footer class="capture-dock">
        <button type="button" class="button button-primary button-wide" onClick={() => onView("connect")}>
          {words.t(server ? "panel:capture.choose-audit" : "panel:capture.connect")}
        </button>
        <p class="small mute">{words.t("panel:capture.connect-note")}</p>
      </footer>
    );
  }
  if (step.kind === "asks" && step.about === "signed-in") {
    return <SignedInQuestion onAnswer={(signedIn) => (signedIn ? void capture({ signedIn }) : cancel())} />;
  }
  const done = step.kind === "done" ? outbox.entries.find(({ id }) => id === step.id) : undefined;
  return (
    <footer class="capture-dock">
      {step.kind === "preview" && <CapturePreview capture={step.capture} server={server} onClose={cancel} />}
      {done && <EntryLine entry={done} outbox={outbox} server={server} />}
      {!done && <PlaceFields page={page} placement={placement} isAsked={step.kind === "asks"} />}
      {!done && (
        <button
          type="button"
          class="button button-primary button-wide"
          disabled={step.kind === "working"}
          onClick={() => void capture()}
        >
          {step.kind === "working"
            ? words.t("panel:capture.working")
            : words.t("panel:capture.into", { audit: audit.name })}
        </button>
      )}
      <div class="capture-dock-foot">
        <button type="button" class="text-button capture-dock-audit" onClick={() => onView("connect")}>
          {done ? audit.name : words.t("panel:settings.change-audit")}
        </button>
        {!done && step.kind !== "preview" && (
          <button type="button" class="text-button" onClick={() => void preview()}>
            {words.t("panel:capture.see")}
          </button>
        )}
      </div>
    </footer>
  );
}

function SignedInQuestion({
  onAnswer,
}: {
  onAnswer(answer: "with-picture" | "without-picture" | null): void;
}) {
  const words = useWords();
  return (
    <section
      class="capture-dock"
      role="alertdialog"
      aria-labelledby="signed-in-title"
      aria-describedby="signed-in-body"
    >
      <h2 id="signed-in-title">{words.t("panel:signed-in.title")}</h2>
      <p id="signed-in-body" class="small mute">
        {words.t("panel:signed-in.body")}
      </p>
      <button
        type="button"
        class="button button-primary button-wide"
        onClick={() => onAnswer("without-picture")}
      >
        {words.t("panel:signed-in.without")}
      </button>
      <div class="capture-dock-foot">
        <button type="button" class="text-button" onClick={() => onAnswer("with-picture")}>
          {words.t("panel:signed-in.go")}
        </button>
        <button type="button" class="text-button" onClick={() => onAnswer(null)}>
          {words.t("panel:signed-in.cancel")}
        </button>
      </div>
    </section>
  );
}
