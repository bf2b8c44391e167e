import { useCallback, useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { CaptureInput } from "../../shared/api/schemas.ts";
import type { CaptureChange } from "../audits/audit-home.ts";
import { isOutboxMessage, type OutboxMessage } from "../messages.ts";
import { type OutboxEntry, openOutbox } from "../outbox/outbox.ts";

const outbox = openOutbox();

/** A capture that was taken out before it went anywhere, to be put back by `add`. */
export interface Removed {
  entry: OutboxEntry;
  capture: CaptureInput;
}

export interface OutboxControl {
  entries: readonly OutboxEntry[];
  add(entry: OutboxEntry, capture: CaptureInput): Promise<void>;
  /** Sends it now, whatever the back-off says. */
  tryNow(id: string): Promise<void>;
  withoutPicture(id: string): Promise<void>;
  /** Corrects a capture, on the server too once it has it. */
  correct(id: string, change: CaptureChange): Promise<void>;
  /** Takes a capture back, on the server too if it may have arrived; answers what is gone from here for good. */
  undo(id: string): Promise<Removed | null>;
  /** Everything that is not with a server yet, to be kept elsewhere. */
  unsent(): Promise<CaptureInput[]>;
}

/** Only the background sends; the panel writes what it wants into the shared outbox and says so. */
export function useOutbox(): OutboxControl {
  const [entries, setEntries] = useState<readonly OutboxEntry[]>([]);
  const refresh = useCallback(async () => setEntries(await outbox.list()), []);
  const send = useCallback(async () => {
    await refresh();
    // What is kept is sent all the same: the background looks whenever it wakes.
    await browser.runtime.sendMessage({ kind: "outbox-send" } satisfies OutboxMessage).catch(() => undefined);
  }, [refresh]);

  useEffect(() => {
    const onMessage = (message: unknown) => {
      if (isOutboxMessage(message, "outbox-changed")) void refresh();
    };
    browser.runtime.onMessage.addListener(onMessage);
    void refresh();
    return () => browser.runtime.onMessage.removeListener(onMessage);
  }, [refresh]);

  const sendAgain = async (id: string) => {
    await outbox.change(id, (entry) => ({
      ...entry,
      state: entry.state === "held" ? "waiting" : entry.state,
      nextAttemptAt: 0,
    }));
    await send();
  };
  return {
    entries,
    async add(entry, capture) {
      await outbox.add(entry, capture);
      await send();
    },
    tryNow: sendAgain,
    async withoutPicture(id) {
      await outbox.changeCapture(id, (capture) => ({ ...capture, screenshot: null }));
      await sendAgain(id);
    },
    async correct(id, change) {
      await outbox.change(id, (entry) => ({
        ...entry,
        change: { ...entry.change, ...change },
        nextAttemptAt: 0,
      }));
      await send();
    },
    async undo(id) {
      const capture = await outbox.capture(id);
      const gone: OutboxEntry[] = [];
      await outbox.change(id, (entry) => {
        if (entry.attempts > 0 && entry.state !== "held")
          return { ...entry, state: "removing", nextAttemptAt: 0 };
        gone.push(entry);
        return null;
      });
      await send();
      const [entry] = gone;
      return entry && capture ? { entry, capture } : null;
    },
    async unsent() {
      const waiting = (await outbox.list()).filter(({ state }) => state === "waiting" || state === "held");
      const captures = await Promise.all(waiting.map(({ id }) => outbox.capture(id)));
      return captures.filter((capture) => capture !== undefined);
    },
  };
}
