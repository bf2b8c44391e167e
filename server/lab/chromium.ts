import { spawnSync } from "node:child_process";
import { accessSync, chownSync, constants, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";
import { chromiumMissing, chromiumPaths } from "./chromium-paths.mjs";

/** Chromium could not be had; the message says what to do. */
export class ChromiumProblem extends Error {
  readonly code: "chromium-missing" | "chromium-sandbox" | "chromium-failed";

  constructor(code: ChromiumProblem["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface ChromiumOptions {
  /** Path of the executable; looked for in the usual places when absent. */
  executable?: string | undefined;
  /** False only where the operator asked for it by name. */
  sandbox?: boolean;
  headless?: boolean;
  /** Lets `installExtension` work. */
  extensions?: boolean;
  /** Kept between runs; a temporary folder, removed at close, when absent. */
  profile?: string | undefined;
  /** Listens on a port that other processes can connect to, instead of on a pipe. */
  debuggingPort?: boolean;
  args?: readonly string[];
}

/** Nobody asked Chromium to speak to its maker, to look for updates, or to draw with a graphics card. */
const QUIET_FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--mute-audio",
];

const NOBODY = 65_534;

export function findChromium(executable?: string): string {
  const path = executable ?? chromiumPaths.find((candidate) => existsSync(candidate));
  if (!path || !existsSync(path)) throw new ChromiumProblem("chromium-missing", chromiumMissing(executable));
  return path;
}

/**
 * Launches Chromium with its sandbox. Root may not run a sandboxed Chromium, so as root it is started as the user `nobody`
 * (by util-linux's setpriv), which keeps the sandbox instead of dropping it.
 */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Browser> {
  const executable = findChromium(options.executable);
  const sandbox = options.sandbox ?? true;
  const isRoot = process.getuid?.() === 0;
  const dropsToNobody = isRoot && sandbox;
  const home = options.profile ?? mkdtempSync(join(tmpdir(), "tenpoint-chromium-"));
  if (dropsToNobody) chownSync(home, NOBODY, NOBODY);
  const launch: LaunchOptions = {
    executablePath: executable,
    headless: options.headless ?? true,
    userDataDir: home,
    args: [...QUIET_FLAGS, ...(sandbox ? [] : ["--no-sandbox"]), ...(options.args ?? [])],
    defaultViewport: null,
    pipe: !options.debuggingPort,
    // On a pipe it ends with its owner, who decides when: work that runs in it must first come to a safe point.
    ...(!options.debuggingPort && { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }),
    enableExtensions: options.extensions ?? false,
    env: dropsToNobody
      ? { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home }
      : process.env,
  };
  try {
    const browser = await puppeteer.launch(dropsToNobody ? await asNobody(launch, executable) : launch);
    if (!options.profile) browser.on("disconnected", () => removeProfile(home));
    return browser;
  } catch (error) {
    if (!options.profile) removeProfile(home);
    throw explain(error, sandbox);
  }
}

function removeProfile(home: string): void {
  try {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // A process of a Chromium that was killed may still be writing there; the system empties its temporary folder.
  }
}

async function asNobody(launch: LaunchOptions, executable: string): Promise<LaunchOptions> {
  const setpriv = "/usr/bin/setpriv";
  if (!existsSync(setpriv) || spawnSync(setpriv, ["--version"]).status !== 0) {
    throw new ChromiumProblem("chromium-sandbox", SANDBOX_HELP);
  }
  return {
    ...launch,
    executablePath: setpriv,
    ignoreDefaultArgs: true,
    args: [
      `--reuid=${NOBODY}`,
      `--regid=${NOBODY}`,
      "--clear-groups",
      executable,
      ...(await puppeteer.defaultArgs({ ...launch, browser: "chrome" })),
      launch.pipe ? "--remote-debugging-pipe" : "--remote-debugging-port=0",
    ],
  };
}

const SANDBOX_HELP =
  "Chromium cannot start its sandbox here. Run as an ordinary user, or, in a container or in CI that you trust with the pages you open, allow it by name: TENPOINT_NO_SANDBOX=1, or --no-sandbox on the command line.";

function explain(error: unknown, sandbox: boolean): ChromiumProblem {
  if (error instanceof ChromiumProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (sandbox && /sandbox|namespace|setuid|zygote|Operation not permitted/i.test(message)) {
    return new ChromiumProblem("chromium-sandbox", SANDBOX_HELP, { cause: error });
  }
  return new ChromiumProblem("chromium-failed", `Chromium did not start: ${message.split("\n")[0]}`, {
    cause: error,
  });
}

/** Whether the user that Chromium runs as can read the file. */
export function isReadableByChromium(path: string, sandbox: boolean): boolean {
  if (process.getuid?.() !== 0 || !sandbox) {
    try {
      accessSync(path, constants.R_OK);
      return true;
    } catch {
      return false;
    }
  }
  return (
    spawnSync("/usr/bin/setpriv", [
      `--reuid=${NOBODY}`,
      `--regid=${NOBODY}`,
      "--clear-groups",
      "/usr/bin/test",
      "-r",
      path,
    ]).status === 0
  );
}
