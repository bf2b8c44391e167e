import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Client, createClient } from "../../../shared/api/client.ts";

export interface ChildServer {
  url: string;
  client: Client;
  process: ChildProcess;
  kill(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL("./serve.ts", import.meta.url));

/** The server as a process of its own, on a real socket; ends with the test. */
export async function startChildServer(
  folder: string,
  variables: Record<string, string> = {},
): Promise<ChildServer> {
  const child = spawn(process.execPath, [SCRIPT], {
    env: { ...process.env, PORT: "0", TENPOINT_DATA: folder, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  onTestFinished(kill);
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /ready (\S+)\//.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(`The server ended: ${said}`)));
  });
  return {
    url,
    client: createClient({ baseUrl: url, send: (address, init) => fetch(address, init) }),
    process: child,
    kill,
  };
}
