import type { ComponentChildren } from "preact";
import type { problemCodes } from "../../shared/api/problem.ts";
import { LevelBadge } from "../../shared/ui/level-badge.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import type { Words } from "../../shared/words/interface.ts";
import type { OutboxEntry } from "../outbox/outbox.ts";
import type { ServerSetting } from "../settings.ts";
import type { OutboxControl } from "./use-outbox.ts";
import "./entry-line.css";

export interface EntryLineProps {
  entry: OutboxEntry;
  outbox: OutboxControl;
  server: ServerSetting | null;
  /** Stands where taking back does, while that is undoing. */
  undo?: ComponentChildren;
}

/** One capture: what became of it, why, and what can be done. */
export function EntryLine({ entry, outbox, server, undo }: EntryLineProps) {
  const words = useWords();
  const { id, state, reason } = entry;
  const isPassing = state === "waiting" && reason !== null;
  return (
    <div class={`entry-line entry-line-${state}`} data-state={state}>
      <div class="entry-line-head">
        <span class="entry-line-title" title={entry.url}>
          {entry.title || entry.url}
        </span>
        {entry.score !== null && (
          <span class={`pill pill-level level-${entry.level ?? "unknown"}`}>
            <b>{words.score(entry.score)}</b>
          </span>
        )}
        {entry.score === null && <LevelBadge level={null} />}
      </div>
      <p class="small entry-line-said" role="status">
        {saidOf(entry, server, words)}
      </p>
      <div class="row">
        {state === "sent" && (
          <a class="text-button" href={`${entry.serverUrl}/captures/${id}`} target="_blank" rel="noreferrer">
            {words.t("panel:entry.open")}
          </a>
        )}
        {isPassing && <Action label={words.t("panel:entry.try")} onPress={() => outbox.tryNow(id)} />}
        {state === "held" && (
          <Action label={words.t("panel:entry.retry")} onPress={() => outbox.tryNow(id)} />
        )}
        {state === "held" && reason?.status === TOO_LARGE && (
          <Action label={words.t("panel:entry.plain")} onPress={() => outbox.withoutPicture(id)} />
        )}
        {state !== "removing" &&
          (undo ?? (
            <Action
              label={words.t(state === "held" ? "panel:entry.remove" : "panel:entry.take-back")}
              onPress={() => outbox.undo(id)}
            />
          ))}
      </div>
    </div>
  );
}

const Action = ({ label, onPress }: { label: string; onPress(): Promise<unknown> }) => (
  <button type="button" class="text-button" onClick={() => void onPress()}>
    {label}
  </button>
);

function saidOf(entry: OutboxEntry, server: ServerSetting | null, words: Words): string {
  const { state } = entry;
  if (state === "sent") return `${words.t("panel:entry.sent")} · ${entry.auditName}`;
  if (entry.serverUrl !== server?.url)
    return words.t("panel:entry.other-server", { server: entry.serverUrl });
  const reason = entry.reason && reasonOf(entry.reason, words);
  if (state === "removing")
    return [words.t("panel:entry.removing"), reason].filter((part) => part !== null).join(": ");
  if (reason === null) return words.t("panel:entry.waiting");
  if (state === "held") return words.t("panel:entry.held", { reason });
  const when = words.t("panel:entry.again-at", { when: words.moment(entry.nextAttemptAt) });
  return `${words.t("panel:entry.waiting-again", { reason })} ${when}`;
}

const TOLD = [
  "not-valid",
  "not-found",
  "not-allowed",
  "conflict",
  "unsupported-version",
  "foreign-origin",
  "signed-out",
  "expired",
] as const satisfies readonly (typeof problemCodes)[number][];

const TOO_LARGE = 413;
const TOO_MANY = 429;
const BROKEN = 500;

/** Why a server did not do what it was asked, as the end of a sentence. */
export function reasonOf({ code, status }: { code: string; status: number }, words: Words): string {
  if (code === "unreachable") return words.t("panel:reason.unreachable");
  // What stands before a server answers in words of its own; the number says the same.
  if (status === TOO_LARGE) return words.t("panel:reason.too-large");
  if (status === TOO_MANY) return words.t("panel:reason.too-many");
  if (code === "not-tenpoint" && status < BROKEN) return words.t("panel:reason.not-tenpoint");
  const told = TOLD.find((name) => name === code);
  return told ? words.t(`panel:reason.${told}`) : words.t("panel:reason.other", { status });
}
