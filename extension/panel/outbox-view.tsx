import { useWords } from "../../shared/ui/words-context.ts";
import type { ServerSetting } from "../settings.ts";
import { EntryLine } from "./entry-line.tsx";
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
  const waiting = entries.filter(({ state }) => state === "waiting" || state === "held").length;
  if (entries.length === 0)
    return (
      <main class="panel-main panel-main-centred outbox-empty mute">{words.t("panel:outbox.empty")}</main>
    );
  return (
    <main class="panel-main">
      {waiting > 0 && (
        <p class="notice">
          <b>{words.t("panel:outbox.waiting", { count: waiting })}.</b> {words.t("panel:outbox.kept")}
        </p>
      )}
      <ul class="stack">
        {entries.map((entry) => (
          <li key={entry.id} class="card outbox-entry">
            <EntryLine entry={entry} outbox={outbox} server={server} />
          </li>
        ))}
      </ul>
    </main>
  );
}
