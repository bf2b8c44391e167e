import { onTestFinished } from "vitest";

export interface SeenEvent {
  event: string;
  id: string | null;
  data: unknown;
}

export interface EventReader {
  status: number;
  headers: Headers;
  /** The next event; null once the stream has ended. Signs of life are passed over. */
  next(): Promise<SeenEvent | null>;
  close(): Promise<void>;
}

/** Reads server-sent events as they come. */
export async function readEvents(answer: Response): Promise<EventReader> {
  const reader = answer.body!.getReader();
  const decoder = new TextDecoder();
  let text = "";
  onTestFinished(() => reader.cancel());
  return {
    status: answer.status,
    headers: answer.headers,
    async next() {
      for (;;) {
        const end = text.indexOf("\n\n");
        if (end >= 0) {
          const lines = text.slice(0, end).split("\n");
          text = text.slice(end + 2);
          const field = (name: string) =>
            lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
          const event = field("event");
          if (event !== undefined)
            return { event, id: field("id") ?? null, data: JSON.parse(field("data") ?? "null") };
          continue;
        }
        const { done, value } = await reader.read();
        if (done) return null;
        text += decoder.decode(value, { stream: true });
      }
    },
    close: () => reader.cancel(),
  };
}
