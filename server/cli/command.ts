import type { Readable } from "node:stream";

/** What a command may touch of the world. */
export interface Terminal {
  input: Readable;
  /** Writes a line to the standard output. */
  print(line: string): void;
  /** Writes a line for the person at the terminal: progress, warnings. */
  tell(line: string): void;
  /** Output is read by a person, not by a program. */
  isInteractive: boolean;
  /** Relative paths are meant from here. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the person has had enough (Ctrl-C). */
  signal: AbortSignal;
}

export interface Command {
  name: string;
  /** How it is called, and what it does. */
  usage: string;
  /** Answers with the exit code. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** The person asked for something that cannot be done; the message says how to ask. */
export class UsageProblem extends Error {}
