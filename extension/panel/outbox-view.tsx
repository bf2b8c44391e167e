import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import type { ServerSetting } from "../settings.ts";
import { EntryLine } from "./entry-line.tsx";
import { fileName, saveFile } from "./save-file.ts";
import type { OutboxControl } from "./use-outbox.ts";
import "./outbox-view.css";

export interface OutboxViewProps {
  outbox: OutboxControl;
  server: ServerSetting | null;
}

/** Every capture of late, with what became of it. */
export function OutboxView({ outbox, server }: OutboxViewProps) {
  const words = useWords();
  const { entries } = outbox;
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
      <main class="panel-main panel-main-centred outbox-empty mute">{words.t("panel:outbox.empty")}</main>
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
      <ul class="stack">
        {entries.map((entry) => (
          <li key={entry.id} class="card outbox-entry">
            <EntryLine entry={entry} outbox={outbox} server={server} />
          </li>
        ))}
      </ul>
      <StorageRoom />
    </main>
  );
}

const MEGABYTE = 1_000_000;
/** Beyond this share the browser may soon keep nothing more. */
const FULL_SHARE = 0.9;

/** How much of what the browser gives is used; nothing where it does not tell. */
function StorageRoom() {
  const words = useWords();
  const [room, setRoom] = useState<{ used: number; all: number } | null>(null);
  useEffect(() => {
    void navigator.storage
      .estimate()
      .then(({ usage, quota }) => usage !== undefined && quota && setRoom({ used: usage, all: quota }));
  }, []);
  if (!room) return null;
  const megabytes = (bytes: number) => words.number(Math.ceil(bytes / MEGABYTE));
  const isShort = room.used > room.all * FULL_SHARE;
  return (
    <p class={isShort ? "notice" : "small mute outbox-room"}>
      {words.t("panel:outbox.room", { used: megabytes(room.used), all: megabytes(room.all) })}
      {isShort && ` ${words.t("panel:outbox.room-short")}`}
    </p>
  );
}
