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

await buildGather();
