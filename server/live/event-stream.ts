/** One message of a stream, before it is written as RFC text. */
export interface StreamEvent {
  event: string;
  data: unknown;
  /** Where to go on from after a break. */
  id?: string;
}

/** Nothing but a sign of life, so that proxies do not cut the line. */
export const HEARTBEAT: StreamEvent = { event: "", data: null };

const write = ({ event, data, id }: StreamEvent): string =>
  event === ""
    ? ": still here\n\n"
    : `${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Server-sent events; the source is ended when the reader goes away. */
export function eventStreamResponse(source: AsyncIterable<StreamEvent>): Response {
  const iterator = source[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(write(value)));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      // Proxies such as nginx would otherwise gather the messages.
      "x-accel-buffering": "no",
    },
  });
}
