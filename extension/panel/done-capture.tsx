import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import type { AuditHome } from "../audits/audit-home.ts";
import { localAudits } from "../audits/local-home.ts";
import type { AuditSetting, ServerSetting } from "../settings.ts";
import { CapturePlaceFold } from "./capture-place-fold.tsx";
import { EntryLine } from "./entry-line.tsx";
import { LocalLine } from "./local-line.tsx";
import type { PanelViewName } from "./panel.tsx";
import type { ScoredPage } from "./score-page.ts";
import { useFocusIfLost } from "./use-focus.ts";
import type { OutboxControl } from "./use-outbox.ts";
import { type Placement, placeOf } from "./use-placement.ts";

export interface DoneCaptureProps {
  id: string;
  page: ScoredPage;
  placement: Placement;
  note: string;
  home: AuditHome;
  audit: AuditSetting;
  server: ServerSetting | null;
  outbox: OutboxControl;
  onUndone(): void;
  onView(view: PanelViewName): void;
}

const UNDO_SECONDS = 10;

/** A capture that was just made: what became of it, undo for ten seconds, and everything said of it still to be changed. */
export function DoneCapture(props: DoneCaptureProps) {
  const { id, page, placement, home, audit, server, outbox, onUndone, onView } = props;
  const words = useWords();
  const [note, setNote] = useState(props.note);
  const [left, setLeft] = useState(UNDO_SECONDS);
  const [told, setTold] = useState<"saved" | "not-saved" | null>(null);
  useEffect(() => {
    const ticking = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1_000);
    return () => clearInterval(ticking);
  }, []);
  const entry = outbox.entries.find((one) => one.id === id);
  const undo = async () => {
    await (home.isLocal ? localAudits.removeCapture(id) : outbox.undo(id));
    onUndone();
  };
  const save = async () => {
    const change = { ...placeOf(placement), note };
    try {
      await (home.isLocal ? home.changeCapture(id, change) : outbox.correct(id, change));
      setTold("saved");
    } catch {
      setTold("not-saved");
    }
  };
  const undoButton = useRef<HTMLButtonElement>(null);
  useFocusIfLost(undoButton);
  const undoing = left > 0 && (
    <button ref={undoButton} type="button" class="text-button" onClick={() => void undo()}>
      {words.t("panel:entry.undo")} <span aria-hidden="true">({left})</span>
    </button>
  );
  return (
    <footer class="capture-dock">
      {home.isLocal ? (
        <LocalLine page={page} audit={audit} undo={undoing} onOpen={() => onView("audit")} />
      ) : (
        entry && <EntryLine entry={entry} outbox={outbox} server={server} undo={undoing} />
      )}
      <CapturePlaceFold
        page={page}
        placement={placement}
        isAsked={false}
        note={note}
        onNote={setNote}
        foot={
          <div class="row">
            <button type="button" class="button button-small" onClick={() => void save()}>
              {words.t("panel:capture.save")}
            </button>
            <span class="small mute" role="status">
              {told && words.t(`panel:capture.${told}`)}
            </span>
          </div>
        }
      />
      <div class="capture-dock-foot">
        <button type="button" class="text-button capture-dock-audit" onClick={() => onView("audits")}>
          {audit.name}
        </button>
        <button type="button" class="text-button" onClick={onUndone}>
          {words.t("panel:capture.again")}
        </button>
      </div>
    </footer>
  );
}
