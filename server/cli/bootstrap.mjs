/**
 * What the npm scripts that a newcomer runs call on a machine that has Node and Chromium and nothing
 * else. Plain JavaScript on Node's own modules: it installs the packages, finds the Node that runs TypeScript, and hands over.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromiumMissing, chromiumPaths } from "../lab/chromium-paths.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const at = (...path) => join(root, ...path);
const stamp = at("node_modules", ".tenpoint-lock");
/** The first Node that runs TypeScript as it is. */
const TYPESCRIPT_NODE = [22, 19];
const NEEDS_CHROMIUM = new Set(["start", "test", "bench"]);

const [command = "start", ...args] = process.argv.slice(2);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const isAtLeast = (version, [major, minor]) => {
  const [ownMajor, ownMinor] = version.replace(/^v/, "").split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

function checkChromium() {
  const asked = process.env.CHROME_PATH || undefined;
  const isThere = asked ? existsSync(asked) : chromiumPaths.some((path) => existsSync(path));
  if (!isThere) fail(chromiumMissing(asked));
}

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(at("package-lock.json")))
    .digest("hex");

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
};

/** Whether what npm installed is what the lockfile asks for; optional packages may be absent. */
function isInstalled() {
  if (!existsSync(at("node_modules"))) return false;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash()) return true;
  const wanted = readJson(at("package-lock.json"))?.packages ?? {};
  const present = readJson(at("node_modules", ".package-lock.json"))?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || entry.optional || entry.peer || present[path]?.version === entry.version,
  );
}

function install() {
  if (!isInstalled()) {
    process.stderr.write("Installing packages (once, about a minute)…\n");
    // Anything on the standard output but the answer would break what reads it.
    const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    });
    if (error || status !== 0) {
      fail(
        "The packages could not be installed. What npm said is above; when it is mended, run the same command again.",
      );
    }
  }
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lockHash()) writeFileSync(stamp, lockHash());
}

/** The Node that came with the packages, else this one if it is new enough. */
function findNode() {
  const brought = at("node_modules", ".bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(brought) && spawnSync(brought, ["--version"]).status === 0) return brought;
  if (isAtLeast(process.version, TYPESCRIPT_NODE)) return process.execPath;
  return fail(
    `Tenpoint needs Node ${TYPESCRIPT_NODE.join(".")} or newer on this kind of machine, and this is ${process.version}. Get it from https://nodejs.org.`,
  );
}

if (!isAtLeast(process.version, [20, 0]))
  fail(`Tenpoint needs Node 20 or newer, and this is ${process.version}. Get it from https://nodejs.org.`);
if (NEEDS_CHROMIUM.has(command)) checkChromium();
install();

const script = command.endsWith(".ts") ? [at(command)] : [at("server", "cli", "run.ts"), command];
const child = spawn(findNode(), ["--disable-warning=ExperimentalWarning", ...script, ...args], {
  // Paths given to the command line are meant from where it was typed.
  cwd: command === "tenpoint" ? process.env.INIT_CWD || process.cwd() : root,
  stdio: "inherit",
  env: { ...process.env, PATH: `${at("node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}` },
});
// The terminal tells the child itself; what is left here is to wait until it has put everything away.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
