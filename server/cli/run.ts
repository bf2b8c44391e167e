import type { Terminal } from "./command.ts";

const stop = new AbortController();
const terminal: Terminal = {
  input: process.stdin,
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
  isInteractive: process.stdout.isTTY === true,
  folder: process.cwd(),
  env: process.env,
  signal: stop.signal,
};

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
// A reader that has seen enough (`head`) closes the pipe.
process.stdout.on("error", () => process.exit(0));

const [command, ...args] = process.argv.slice(2);
switch (command) {
  case "start":
    process.exitCode = await (await import("./start.ts")).start(args, terminal);
    break;
  case "test":
    process.exitCode = await (await import("./test.ts")).test(args);
    break;
  default: {
    const { buildFresh } = await import("./build.ts");
    await buildFresh(["gather"]);
    const { tenpoint } = await import("./tenpoint.ts");
    process.exitCode = await tenpoint(command === "bench" ? ["bench", ...args] : args, terminal);
  }
}
if (stop.signal.aborted) process.exitCode = 130;
// Nothing is left to wait for; a socket that lingers must not keep the terminal.
setTimeout(() => process.exit(), 500).unref();
