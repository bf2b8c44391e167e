import { eq } from "drizzle-orm";
import { findLive } from "../audits/find-live.ts";
import type { Workbench } from "../audits/workbench.ts";
import { audits } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { HEARTBEAT, type StreamEvent } from "./event-stream.ts";
import type { LiveLines } from "./live-lines.ts";

/** Changes that follow each other closely are told as one. */
const GATHER_MS = 200;
/** How often it is looked whether another process wrote, and whether the watcher may still watch. */
const LOOK_EVERY_MS = 5_000;
const HEARTBEAT_EVERY = 3;

export interface WatchOrder {
  auditId: string;
  /** The last event that the watcher knows of, or null. */
  lastEventId: string | null;
  lines: LiveLines;
  /** Throws a `Problem` once the watcher has lost the right. */
  checkRight(): Promise<void>;
  lookEveryMs?: number;
}

/** Tells that an audit was changed, until the watcher goes away, loses the right, or the server stops. */
export async function watchAudit(
  { scope }: Workbench,
  { auditId, lastEventId, lines, checkRight, lookEveryMs = LOOK_EVERY_MS }: WatchOrder,
): Promise<AsyncIterable<StreamEvent>> {
  const { updatedAt } = await findLive(scope, audits, auditId, "audit");
  const line = lines.open(auditId);
  const versionNow = async () => {
    const row = await scope.first(audits, {
      where: eq(audits.id, auditId),
      columns: ["updatedAt", "deletedAt"],
    });
    if (!row || row.deletedAt !== null) throw new Problem("not-found", "This audit was put away.");
    return row.updatedAt;
  };
  const changeAt = (version: number): StreamEvent => ({
    event: "changed",
    data: { updatedAt: version },
    id: String(version),
  });

  let isGone = false;
  let rouse: () => void = () => undefined;

  async function* events(): AsyncGenerator<StreamEvent> {
    let wake = Promise.withResolvers<void>();
    const stopWatching = scope.watch((changed) => {
      if (changed === auditId) wake.resolve();
    });
    rouse = () => wake.resolve();
    line.signal.addEventListener("abort", rouse);
    try {
      // Told at once, so that a watcher who loaded before this line was open knows whether it has missed anything.
      let told = updatedAt;
      yield lastEventId === String(updatedAt) ? HEARTBEAT : changeAt(updatedAt);
      for (let look = 1; ; look++) {
        const isWoken = await Promise.race([wake.promise.then(() => true), after(lookEveryMs)]);
        if (isGone || line.signal.aborted) return;
        if (isWoken) await after(GATHER_MS);
        wake = Promise.withResolvers<void>();
        await checkRight();
        const version = await versionNow();
        if (version !== told || isWoken) yield changeAt(version);
        else if (look % HEARTBEAT_EVERY === 0) yield HEARTBEAT;
        told = version;
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      yield { event: "ended", data: { code: error.code, message: error.message } };
    } finally {
      stopWatching();
      line.signal.removeEventListener("abort", rouse);
      line.close();
    }
  }
  const source = events();
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => source.next(),
      return() {
        isGone = true;
        rouse();
        // A stream that nobody has begun to read runs into no `finally`.
        line.close();
        return source.return(undefined);
      },
    }),
  };
}

const after = (ms: number) =>
  new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), ms).unref();
  });
