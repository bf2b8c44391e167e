import { browser } from "wxt/browser";
import type { OutboxMessage } from "../messages.ts";
import { openOutbox } from "../outbox/outbox.ts";

const SIGNED_OUT = 401;

/** Captures that a server would not take for want of a sign-in are sent once there is one. */
export async function sendHeldBack(serverUrl: string): Promise<void> {
  const outbox = openOutbox();
  const held = (await outbox.list()).filter(
    (entry) => entry.serverUrl === serverUrl && entry.state === "held" && entry.reason?.status === SIGNED_OUT,
  );
  for (const { id } of held)
    await outbox.change(id, (entry) => ({ ...entry, state: "waiting", nextAttemptAt: 0 }));
  await browser.runtime.sendMessage({ kind: "outbox-send" } satisfies OutboxMessage);
}
