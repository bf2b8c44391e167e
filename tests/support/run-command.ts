import { PassThrough } from "node:stream";
import type { Terminal } from "../../server/cli/command.ts";
import { tenpoint } from "../../server/cli/tenpoint.ts";

export interface Ran {
  code: number;
  lines: string[];
  told: string[];
}

/** Runs `tenpoint …` as a program would, with what is on its standard input. */
export async function runCommand(
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const input = new PassThrough();
  input.end(options.input ?? "");
  const lines: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    input,
    print: (line) => lines.push(line),
    tell: (line) => told.push(line),
    isInteractive: false,
    folder: process.cwd(),
    env: { ...process.env, ...options.env },
    signal: new AbortController().signal,
  };
  const code = await tenpoint(args, terminal);
  return { code, lines, told };
}
