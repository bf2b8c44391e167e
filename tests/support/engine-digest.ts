import { createHash } from "node:crypto";
import { filesBelow, isSource, read } from "./sources.ts";

const ENGINE_FOLDERS = [
  "shared/snapshot",
  "shared/facts",
  "shared/language",
  "shared/method",
  "shared/checks",
  "shared/scoring",
];
export const DIGEST_FILE = "shared/scoring/engine-digest.ts";

/** SHA-256 over the sources a score rests on, comments and all: a changed engine never passes for the old one. */
export const engineDigest = () =>
  digestOf(
    ENGINE_FOLDERS.flatMap(filesBelow)
      .filter(isSource)
      .filter((path) => path !== DIGEST_FILE),
  );

/** SHA-256 over files, with their names. */
export function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(`${path}\0${read(path)}\0`);
  return hash.digest("hex").slice(0, 32);
}

export const digestFile = (
  digest: string,
) => `/** SHA-256 of the sources a score rests on. Written by \`npm run fix\`, checked by \`tests/structure.test.ts\`. */
export const ENGINE_DIGEST = "${digest}";
`;
