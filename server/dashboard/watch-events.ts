import { problem } from "../../shared/api/problem.ts";
import { type AuditChange, auditChange } from "../../shared/api/shares.ts";

export interface WatchOptions {
  url: string;
  headers?: Record<string, string>;
  onChange: (change: AuditChange) => void;
  /** The right to watch is gone, or what was watched; nothing more comes. */
  onEnd: (message: string) => void;
}

const WAITS_MS = [1_000, 2_000, 5_000, 15_000, 30_000];
/** What asking again does not change. */
const FINAL = new Set([400, 401, 403, 404]);

/**
 * Hears what changes, for as long as the page is in sight: a browser has few lines to one server, and a tab nobody looks at needs
 * none. After a break it goes on from where it was. Answers how to stop.
 */
export function watchEvents({ url, headers = {}, onChange, onEnd }: WatchOptions): () => void {
  let line: AbortController | undefined;
  let lastId: string | undefined;
  let isOver = false;

  const finish = (message: string) => {
    stop();
    onEnd(message);
  };
  const read = async (answer: Response) => {
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return;
      text += value;
      const messages = text.split("\n\n");
      text = messages.pop() ?? "";
      for (const message of messages) hear(message);
    }
  };
  const hear = (message: string) => {
    const field = (name: string) =>
      message
        .split("\n")
        .find((row) => row.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const data: unknown = JSON.parse(field("data") ?? "null");
    if (field("event") === "ended") finish(problem.safeParse(data).data?.message ?? "");
    const change = field("event") === "changed" ? auditChange.safeParse(data).data : undefined;
    if (!change) return;
    lastId = field("id") ?? lastId;
    onChange(change);
  };
  const listen = async () => {
    const mine = new AbortController();
    line = mine;
    for (let tries = 0; !isOver && !mine.signal.aborted; tries++) {
      try {
        const answer = await fetch(url, {
          headers: { ...headers, accept: "text/event-stream", ...(lastId && { "last-event-id": lastId }) },
          signal: mine.signal,
          cache: "no-store",
        });
        if (FINAL.has(answer.status)) {
          const told = problem.safeParse(await answer.json().catch(() => null));
          return finish(told.data?.message ?? "");
        }
        if (answer.ok) {
          tries = 0;
          await read(answer);
        }
      } catch {
        // The line was cut: it is opened anew.
      }
      await new Promise((waited) => setTimeout(waited, WAITS_MS[Math.min(tries, WAITS_MS.length - 1)]));
    }
  };
  const follow = () => {
    line?.abort();
    if (!isOver && document.visibilityState === "visible") void listen();
  };
  const stop = () => {
    isOver = true;
    line?.abort();
    document.removeEventListener("visibilitychange", follow);
  };

  document.addEventListener("visibilitychange", follow);
  follow();
  return stop;
}
