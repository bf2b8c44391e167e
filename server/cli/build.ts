import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type BuildOptions, build } from "esbuild";

const root = new URL("../../", import.meta.url);

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
  const at = (path: string) => new URL(path, root).pathname;
  await bundle({
    ...common,
    entryPoints: [at("shared/gather/index.ts")],
    outfile: at("dist/gather/gather.js"),
    globalName: "tenpointGather",
    footer: { js: "tenpointGather.gather();" },
  });
  await bundle({
    ...common,
    entryPoints: [at("shared/gather/readability.ts")],
    outfile: at("dist/gather/readability.js"),
    globalName: "tenpointMainText",
    footer: { js: "tenpointMainText.readMainText();" },
  });
}

/** Puts the file in place in one step, and only when it differs: others may be reading it. */
async function bundle(options: BuildOptions & { outfile: string }): Promise<void> {
  const { outputFiles } = await build({ ...options, write: false });
  const made = outputFiles[0]?.contents;
  if (!made || isSame(options.outfile, made)) return;
  mkdirSync(dirname(options.outfile), { recursive: true });
  const unfinished = `${options.outfile}.${process.pid}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, options.outfile);
}

function isSame(path: string, made: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(made);
  } catch {
    return false;
  }
}

await buildGather();
