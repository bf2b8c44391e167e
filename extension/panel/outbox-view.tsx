import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import type { ServerSetting } from "../settings.ts";
import { EntryLine } from "./entry-line.tsx";
import { fileName, saveFile } from "./save-file.ts";
import type { OutboxControl, Removed } from "./use-outbox.ts";
import "./outbox-view.css";

export interface OutboxViewProps {
  outbox: OutboxControl;
  server: ServerSetting | null;
}

/** Every capture of late, with what became of it. */
export function OutboxView({ outbox, server }: OutboxViewProps) {
  const words = useWords();
  const { entries } = outbox;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const undoing: OutboxControl = {
    ...outbox,
    async undo(id) {
      const gone = await outbox.undo(id);
      setRemoved(gone);
      return gone;
    },
  };
  const putBack = async ({ entry, capture }: Removed) => {
    await outbox.add(entry, capture);
    setRemoved(null);
  };
  const wayBack = (
    <p class="notice row" role="status" hidden={removed === null}>
      {removed && (
        <>
          {words.t("local:cell.removed")}
          <button type="button" class="text-button" onClick={() => void putBack(removed)}>
            {words.t("panel:entry.undo")}
          </button>
        </>
      )}
    </p>
  );
  const save = async () => {
    const captures = await outbox.unsent();
    saveFile(
      fileName("tenpoint-captures", "json"),
      JSON.stringify({ tenpoint: "captures", captures }),
      "application/json",
    );
  };
  const waiting = entries.filter(({ state }) => state === "waiting" || state === "held").length;
  if (entries.length === 0)
    return (
      <main class="panel-main panel-main-centred outbox-empty mute">
        {words.t("panel:outbox.empty")}
        {wayBack}
      </main>
    );
  return (
    <main class="panel-main">
      {waiting > 0 && (
        <div class="notice outbox-waiting">
          <p>
            <b>{words.t("panel:outbox.waiting", { count: waiting })}.</b> {words.t("panel:outbox.kept")}
          </p>
          <button type="button" class="text-button" onClick={() => void save()}>
            {words.t("panel:outbox.export")}
          </button>
        </div>
      )}
      {wayBack}
      <ul class="stack">
        {entries.map((entry) => (
          <li key={entry.id} class="card outbox-entry">
            <EntryLine entry={entry} outbox={undoing} server={server} />
          </li>
        ))}
      </ul>
      <StorageRoom />
    </main>
  );
}

/** Beyond this share the browser may soon keep nothing more. */
const FULL_SHARE = 0.9;

/** Told while there is time to do something about it. */
function StorageRoom() {
  const words = useWords();
  const [isShort, setShort] = useState(false);
  useEffect(() => {
    void navigator.storage
      .estimate()
      .then(({ usage = 0, quota = Infinity }) => setShort(usage > quota * FULL_SHARE));
  }, []);
  return isShort ? <p class="notice">{words.t("panel:outbox.room-short")}</p> : null;
}
