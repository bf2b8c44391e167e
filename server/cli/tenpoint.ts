import packageJson from "../../package.json" with { type: "json" };
import { ConfigProblem } from "../config.ts";
import { ChromiumProblem } from "../lab/chromium.ts";
import { type Command, type Terminal, UsageProblem } from "./command.ts";

/** Loaded when called: one command does not wait for another's libraries. */
const commands: Record<string, () => Promise<Command>> = {
  score: async () => (await import("./commands/score.ts")).score,
  audit: async () => (await import("./commands/audit.ts")).audit,
  check: async () => (await import("./commands/check.ts")).check,
  rescore: async () => (await import("./commands/rescore.ts")).rescore,
  team: async () => (await import("./commands/team.ts")).team,
  backup: async () => (await import("./commands/backup.ts")).backup,
  restore: async () => (await import("./commands/restore.ts")).restore,
  bench: async () => (await import("./commands/bench.ts")).bench,
};

/** Runs `tenpoint <command> …` and answers with the exit code: 0 done, 1 under the bar or not possible, 2 not understood. */
export async function tenpoint(
  [name = "help", ...args]: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (name === "--version") {
    terminal.print(packageJson.version);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const all = await Promise.all(Object.values(commands).map((command) => command()));
    const usages = all.map(({ usage }) => `  ${usage}`).join("\n\n");
    if (name === "help" || isHelp(name)) {
      terminal.print(`tenpoint – every touchpoint out of ten\n\n${usages}\n`);
      return 0;
    }
    terminal.tell(`There is no command ${name}. There are:\n\n${usages}\n`);
    return 2;
  }
  const { usage, run } = await load();
  const options = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  if (options.some(isHelp)) {
    terminal.print(`  ${usage}`);
    return 0;
  }
  try {
    return await run(args, terminal);
  } catch (error) {
    if (error instanceof UsageProblem) {
      terminal.tell(error.message);
      return 2;
    }
    if (error instanceof ChromiumProblem || error instanceof ConfigProblem) {
      terminal.tell(error.message);
      return 1;
    }
    if (isSystemProblem(error)) {
      terminal.tell(`The system does not let this be done: ${error.message}.`);
      return 1;
    }
    if (!isParseProblem(error)) throw error;
    // What follows Node's first sentence is about arguments that start with a dash.
    const [sentence] = error.message.split(/\.(?:\s|$)/);
    terminal.tell(`${sentence}.\n\n  ${usage}`);
    return 2;
  }
}

const isHelp = (word: string) => word === "--help" || word === "-h";

/** No leave to write, no room on the disk, a file in the place of a folder. */
const isSystemProblem = (error: unknown): error is Error => error instanceof Error && "syscall" in error;

const isParseProblem = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
