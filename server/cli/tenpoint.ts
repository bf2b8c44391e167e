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
  const load = commands[name];
  if (!load) {
    const all = await Promise.all(Object.values(commands).map((command) => command()));
    terminal.tell(
      `tenpoint – every touchpoint out of ten\n\n${all.map(({ usage }) => `  ${usage}`).join("\n\n")}\n`,
    );
    return name === "help" || name === "--help" ? 0 : 2;
  }
  try {
    return await (await load()).run(args, terminal);
  } catch (error) {
    const isUsage =
      error instanceof UsageProblem ||
      (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
    if (!isUsage && !(error instanceof ChromiumProblem)) throw error;
    terminal.tell((error as Error).message);
    return isUsage ? 2 : 1;
  }
}
