import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import packageJson from "../../package.json" with { type: "json" };

const root = fileURLToPath(new URL("../../", import.meta.url));
const at = (...path: string[]) => join(root, ...path);

interface Part {
  /** As a person is told of it. */
  title: string;
  /** Files and folders that the result is made from. */
  sources: readonly string[];
  /** A file that is there once it is made. */
  result: string;
  make(): Promise<void>;
}

const parts = {
  /** Vite and TypeScript read the configuration that WXT generates. */
  types: {
    title: "extension's settings",
    sources: ["wxt.config.ts", "extension/entrypoints", "package-lock.json"],
    result: ".wxt/tsconfig.json",
    make: () => run("wxt", "prepare"),
  },
  gather: {
    title: "page reader",
    sources: ["shared/gather", "shared/snapshot", "server/cli/build.ts", "package-lock.json"],
    result: "dist/gather/readability.js",
    make: buildGather,
  },
  dashboard: {
    title: "dashboard",
    sources: ["shared", "server/dashboard", "package-lock.json"],
    result: "dist/dashboard/index.html",
    make: () => run("vite", "build", "--config", "server/dashboard/vite.config.ts", "--logLevel", "warn"),
  },
  extension: {
    title: "extension",
    sources: ["shared", "extension", "wxt.config.ts", "package-lock.json"],
    result: "dist/extension/chrome-mv3/manifest.json",
    make: () => run("wxt", "build", "--level", "warn"),
  },
} satisfies Record<string, Part>;
export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];

/** Bundles the two scripts that read a page. The extension ships these very files and the lab evaluates them. */
export async function buildGather(): Promise<void> {
  const common: BuildOptions = {
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome120", "firefox128"],
    legalComments: "none",
    logLevel: "warning",
    tsconfigRaw: {},
    charset: "utf8",
  };
  await build({
    ...common,
    entryPoints: [at("shared/gather/index.ts")],
    outfile: at("dist/gather/gather.js"),
    globalName: "tenpointGather",
    footer: { js: "tenpointGather.gather();" },
  });
  await build({
    ...common,
    entryPoints: [at("shared/gather/readability.ts")],
    outfile: at("dist/gather/readability.js"),
    globalName: "tenpointMainText",
    footer: { js: "tenpointMainText.readMainText();" },
  });
}

/** Builds the named parts whose sources have changed since they were built; tells of each before it is made. */
export async function buildFresh(
  names: readonly PartName[],
  tell: (title: string) => void = () => undefined,
): Promise<void> {
  for (const name of names) {
    const part: Part = parts[name];
    const stamp = at("dist", ".built", name);
    const digest = digestOf(part.sources);
    if (existsSync(at(part.result)) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) continue;
    tell(part.title);
    await part.make();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, digest);
  }
}

/** One hash of all that stands under the given paths. */
function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const files = statSync(at(path)).isFile()
      ? [path]
      : readdirSync(at(path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
          .sort();
    for (const file of files)
      hash
        .update(file)
        .update("\0")
        .update(readFileSync(at(file)))
        .update("\0");
  }
  return hash.digest("hex");
}

/** Makes the extension's zip for Chromium as the store gets it; its path. */
export async function zipExtension(): Promise<string> {
  await run("wxt", "zip");
  return at("dist", "extension", `tenpoint-${packageJson.version}-chrome.zip`);
}

/** Runs a tool of the packages; what it says is shown when it fails. */
function run(tool: string, ...args: string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(process.execPath, [at("node_modules", ".bin", tool), ...args], { cwd: root });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  child.once("error", reject);
  child.once("close", (code) => {
    if (code === 0) return resolve();
    process.stderr.write(Buffer.concat(said));
    reject(new Error(`${tool} ended with ${code}; what it said is above.`));
  });
  return promise;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildFresh(partNames, (title) => console.log(`Building the ${title}…`));
