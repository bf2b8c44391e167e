import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  message: { type: string; timestamp: string; data: Record<string, unknown> };
}

export interface Receiver {
  url: string;
  host: string;
  received: Received[];
  /** Answers 200 until told otherwise. */
  answerWith(answer: (response: ServerResponse) => void): void;
  /** Waits until so many messages of a type have come. */
  until(count: number, type?: string): Promise<Received[]>;
}

/** Another program that webhooks tell things; gone with the test. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let answer = (response: ServerResponse): unknown => response.end("ok");
  let heard = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      received.push({ headers: request.headers, body, message: JSON.parse(body) });
      answer(response);
      heard.resolve();
      heard = Promise.withResolvers();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/hook`,
    host,
    received,
    answerWith: (next) => {
      answer = next;
    },
    async until(count, type) {
      for (;;) {
        const found = received.filter(({ message }) => type === undefined || message.type === type);
        if (found.length >= count) return found;
        await heard.promise;
      }
    },
  };
}
