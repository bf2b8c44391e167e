import { createSocket } from "node:dgram";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A machine on the private network that must not be asked anything: it listens on every address of this one, and remembers. */
export interface Canary {
  port: number;
  /** What was asked of it, each path once; `connection` and `datagram` where nothing more was understood. */
  heard(): string[];
}

/** Told what to do when the test, or the file, is over. */
export type Finish = (close: () => void) => void;

export async function startCanary(finish: Finish = onTestFinished): Promise<Canary> {
  const heard = new Set<string>();
  const server = createServer((request, response) => {
    heard.add(request.url ?? "");
    response.end("secret");
  });
  server.on("upgrade", (request, socket) => {
    heard.add(request.url ?? "");
    socket.destroy();
  });
  server.on("connection", () => heard.add("connection"));
  await new Promise<void>((resolve) => server.listen(0, "::", resolve));
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket({ type: "udp6", ipv6Only: false });
  datagrams.on("message", () => heard.add("datagram"));
  await new Promise<void>((resolve) => datagrams.bind(port, resolve));
  finish(() => {
    server.closeAllConnections();
    server.close();
    datagrams.close();
  });
  return { port, heard: () => [...heard].sort() };
}

/** A site that may be looked at. */
export async function startSite(
  answer: RequestListener,
  finish: Finish = onTestFinished,
): Promise<{ port: number; origin: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  finish(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, origin: `http://127.0.0.1:${port}` };
}
