import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ServedPage {
  body: string;
  contentType?: string;
}

export interface PageServer {
  /** Without a trailing slash. */
  origin: string;
  close(): Promise<void>;
}

/** A site of a few pages on a loopback port of its own. */
export async function servePages(pages: Readonly<Record<string, string | ServedPage>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const found = pages[(request.url ?? "/").split("?")[0] ?? "/"];
    const { body, contentType = "text/html; charset=utf-8" } =
      typeof found === "string" ? { body: found } : (found ?? { body: "Not found" });
    response.writeHead(found === undefined ? 404 : 200, { "content-type": contentType });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
