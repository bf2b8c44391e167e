import { ApiProblem, type Client } from "../../shared/api/client.ts";
import type { Outbox, OutboxEntry } from "./outbox.ts";

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30 * 60_000;
/** Answers after which the same capture may be taken at another time. */
const PASSING_STATUS = new Set([408, 425, 429]);
/** Acknowledged captures stay in the list for a day, so that they can be taken back. */
const KEEP_SENT_MS = 24 * 60 * 60_000;

export interface SendingOptions {
  outbox: Outbox;
  clientOf(serverUrl: string): Client;
  /** The server the person is connected to now; captures for another wait for it. */
  connectedTo(): Promise<string | null>;
  now(): number;
  /** Asks to be called again. */
  later(waitMs: number): void;
  /** Told after every change of an entry. */
  changed(): void;
}

/**
 * Makes the function that sends all that is due. Sending is repeated until the server has acknowledged; the capture's own id makes
 * the repetition harmless. One run at a time: a call during a run makes it look once more.
 */
export function createSending(options: SendingOptions): () => Promise<void> {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        await sendDue(options);
      }
    } finally {
      isRunning = false;
    }
  };
}

async function sendDue(options: SendingOptions): Promise<void> {
  const { outbox, connectedTo, now, later, changed } = options;
  const serverUrl = await connectedTo();
  if (serverUrl === null) return;
  for (const entry of (await outbox.list()).reverse()) {
    if (entry.state === "sent" && entry.queuedAt + KEEP_SENT_MS < now())
      await outbox.change(entry.id, () => null);
    if (!isDue(entry, serverUrl, now())) continue;
    if (entry.state === "removing") await takeBack(entry, options);
    else if (entry.state === "waiting") await deliver(entry, options);
    await correct(entry.id, options);
    changed();
  }
  const waiting = (await outbox.list()).filter((entry) => isOpen(entry) && entry.serverUrl === serverUrl);
  if (waiting.length > 0)
    later(Math.max(0, Math.min(...waiting.map((entry) => entry.nextAttemptAt)) - now()));
}

const isCorrected = ({ state, change }: OutboxEntry) => state === "sent" && (change ?? null) !== null;
const isOpen = (entry: OutboxEntry) =>
  entry.state === "waiting" || entry.state === "removing" || isCorrected(entry);
const isDue = (entry: OutboxEntry, serverUrl: string, at: number) =>
  isOpen(entry) && entry.serverUrl === serverUrl && entry.nextAttemptAt <= at;

async function deliver(entry: OutboxEntry, { outbox, clientOf, now }: SendingOptions): Promise<void> {
  const capture = await outbox.capture(entry.id);
  const begun = await outbox.change(entry.id, (current) =>
    current.state === "waiting" && capture ? { ...current, attempts: current.attempts + 1 } : current,
  );
  if (!capture || begun?.state !== "waiting") return;
  const problem = await attempt(() => clientOf(entry.serverUrl).call("createCapture", { body: capture }));
  await outbox.change(entry.id, (current) => {
    // Taken back meanwhile: it stays due for removal.
    if (current.state !== "waiting") return current;
    return problem ? afterProblem(current, problem, now()) : { ...current, state: "sent", reason: null };
  });
}

/** Tells the server what was corrected after the capture had been sent; a correction made meanwhile is told next. */
async function correct(id: string, { outbox, clientOf, now }: SendingOptions): Promise<void> {
  const begun = await outbox.change(id, (current) =>
    isCorrected(current) ? { ...current, attempts: current.attempts + 1 } : current,
  );
  const change = begun?.change;
  if (begun?.state !== "sent" || !change) return;
  const problem = await attempt(() =>
    clientOf(begun.serverUrl).call("updateCapture", { params: { id }, body: change }),
  );
  await outbox.change(id, (current) => {
    if (current.state !== "sent") return current;
    const isSame = JSON.stringify(current.change) === JSON.stringify(change);
    if (!problem) return isSame ? { ...current, change: null, reason: null } : current;
    const after = afterProblem(current, problem, now());
    // What the server refuses to change stays as it was sent; the reason is shown.
    return after.state === "held" ? { ...after, state: "sent", change: null } : { ...after, state: "sent" };
  });
}

async function takeBack(entry: OutboxEntry, { outbox, clientOf, now }: SendingOptions): Promise<void> {
  await outbox.change(entry.id, (current) => ({ ...current, attempts: current.attempts + 1 }));
  const problem = await attempt(() =>
    clientOf(entry.serverUrl).call("deleteCapture", { params: { id: entry.id } }),
  );
  const isGone = problem === null || problem.status === 404;
  await outbox.change(entry.id, (current) =>
    isGone ? null : { ...afterProblem(current, problem, now()), state: "removing" },
  );
}

async function attempt(call: () => Promise<unknown>): Promise<ApiProblem | null> {
  try {
    await call();
    return null;
  } catch (error) {
    if (error instanceof ApiProblem) return error;
    throw error;
  }
}

function afterProblem(entry: OutboxEntry, problem: ApiProblem, at: number): OutboxEntry {
  const { code, status, retryAfter } = problem;
  const isFinal = status >= 400 && status < 500 && !PASSING_STATUS.has(status);
  const backOffMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(entry.attempts - 1, 20));
  return {
    ...entry,
    state: isFinal ? "held" : "waiting",
    reason: { code, status },
    nextAttemptAt: at + (retryAfter === undefined ? backOffMs : retryAfter * 1_000),
  };
}
