import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface ServedFolder {
  url: string;
  /** `host:port`, as an allow-list names it. */
  host: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Serves a folder as a plain web server does, on this machine alone, with its 404.html for what is not there. */
export async function serveFolder(folder: string, port = 0): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const address = URL.parse(request.url ?? "/", "http://localhost");
    const file = address && (await findFile(folder, address.pathname));
    const found = file ?? join(folder, "404.html");
    const body = await readFile(found).catch(() => null);
    response.writeHead(file && body ? 200 : 404, {
      "content-type": (body && TYPES[extname(found).toLowerCase()]) ?? "text/plain",
    });
    response.end(request.method === "HEAD" ? undefined : (body ?? "Not found"));
  });
  const taken = await listen(server, port);
  const host = `127.0.0.1:${taken}`;
  return {
    url: `http://${host}/`,
    host,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || port === 0) return reject(error);
      resolve(listen(server, port + 10));
    });
    // safe: a server that listens on a port of an address has one
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function findFile(folder: string, pathname: string): Promise<string | null> {
  let path: string;
  try {
    path = normalize(decodeURIComponent(pathname));
  } catch {
    return null;
  }
  if (path.includes("..") || path.includes("\0")) return null;
  for (const name of [path.endsWith("/") ? `${path}index.html` : path, `${path}.html`]) {
    const file = join(folder, name);
    if ((await stat(file).catch(() => null))?.isFile()) return file;
  }
  return null;
}
