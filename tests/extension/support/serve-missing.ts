import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface AskedFor {
  path: string;
  cookie: string | undefined;
  referer: string | undefined;
}

export interface MissingSite {
  /** Without a trailing slash. */
  origin: string;
  /** Every request but those for the front page. */
  asked: AskedFor[];
  close(): Promise<void>;
}

/** A site with a front page that sets a cookie, and a habit of its own for every other address. */
export async function serveMissing(
  front: string,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<MissingSite> {
  const asked: AskedFor[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path === "/") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "set-cookie": "visitor=known" });
      response.end(front);
      return;
    }
    if (path !== "/favicon.ico")
      asked.push({ path, cookie: request.headers.cookie, referer: request.headers.referer });
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
