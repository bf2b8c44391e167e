import { readFileSync } from "node:fs";
import type { MetadataJson } from "libphonenumber-js/core";
import type { Plugin } from "vite";

const METADATA = /\/libphonenumber-js\/metadata\.max\.json\.js$/;
/** Where a country's row holds how its numbers are grouped when written, in version 4 of the metadata. */
const FORMATS = 4;
const VERSION = 4;

/** What is known of the world's telephone numbers without how they are grouped when written: numbers are read here, never written. */
export function phoneMetadataPlugin(): Plugin {
  return {
    name: "tenpoint:phone-metadata",
    load(id) {
      if (!METADATA.test(id)) return undefined;
      // safe: the package's own file, of a version that is looked at
      const metadata = JSON.parse(readFileSync(id.replace(/\.js$/, ""), "utf8")) as MetadataJson;
      return `export default ${JSON.stringify(withoutFormats(metadata))};`;
    },
  };
}

/** Throws where the package keeps its rows otherwise than this knows. */
export function withoutFormats(metadata: MetadataJson): MetadataJson {
  if (metadata.version !== VERSION)
    throw new Error(
      `The metadata of telephone numbers is of version ${metadata.version}, and version ${VERSION} is known.`,
    );
  const strip = (rows: Record<string, unknown[]>) =>
    Object.fromEntries(
      Object.entries(rows).map(([name, row]) => [name, row.map((part, at) => (at === FORMATS ? 0 : part))]),
    );
  return {
    ...metadata,
    countries: strip(metadata.countries),
    nonGeographic: strip(metadata.nonGeographic),
  };
}
