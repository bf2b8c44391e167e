import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const field = z.looseObject({ n: z.int(), expected: z.string() });

const labels = z.looseObject({
  is_404: z.boolean().nullish(),
  phone: z.array(z.string()).optional(),
  email: z.array(z.string()).optional(),
  address: z.enum(["full", "partial", "none"]).optional(),
  map: z.string().optional(),
  opening_hours: z.boolean().optional(),
  contact_form: z.boolean().optional(),
  callback: z.boolean().optional(),
  messengers: z.array(z.string()).optional(),
  social: z.array(z.string()).optional(),
  chat_widget: z.string().optional(),
  fields: z.array(field).optional(),
  kind: z.string().optional(),
});

const row = z.looseObject({
  id: z.string(),
  set: z.string(),
  file: z.string(),
  language: z.string().default(""),
  labels,
  doubt: z.string().default(""),
});
export type CorpusRow = z.infer<typeof row>;

const rating = z.looseObject({
  overall: z.number().nullable(),
  contact: z.number().nullable(),
  forms: z.number().nullable(),
  copy: z.number().nullable(),
  trust: z.number().nullable(),
  next_step: z.number().nullable(),
  first_impression: z.number().nullable(),
  not_found: z.number().nullable(),
});
const ratedPage = z.object({ site: z.string(), page: z.string(), raters: z.array(rating).min(1) });
export type RatedPage = z.infer<typeof ratedPage>;
export type Rating = z.infer<typeof rating>;

export interface Corpus {
  /** Folder that the rows' files are relative to. */
  root: string;
  rows: CorpusRow[];
  rated: RatedPage[];
  /** SHA-256 over the labels, shortened: which corpus a table was measured on. */
  hash: string;
}

const lines = (path: string) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");

/**
 * Reads a folder of labelled pages: `<name>.jsonl` beside the folder `<name>/` of its files, and `<name>-ratings.jsonl` where pages were rated.
 * @throws when the folder holds no labels
 */
export function readCorpus(folder: string): Corpus {
  const name = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .find((file) => file.endsWith(".jsonl") && !file.endsWith("-ratings.jsonl"))
        ?.replace(/\.jsonl$/, "")
    : undefined;
  if (name === undefined)
    throw new Error(`${folder} holds no labels: a file <name>.jsonl beside a folder <name> was expected.`);
  const labelLines = lines(join(folder, `${name}.jsonl`));
  const ratings = join(folder, `${name}-ratings.jsonl`);
  return {
    root: join(folder, name),
    rows: labelLines.map((line) => row.parse(JSON.parse(line))),
    rated: existsSync(ratings) ? lines(ratings).map((line) => ratedPage.parse(JSON.parse(line))) : [],
    hash: createHash("sha256").update(labelLines.join("\n")).digest("hex").slice(0, 12),
  };
}
