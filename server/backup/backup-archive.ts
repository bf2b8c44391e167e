import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { packTar, type TarSource, unpackTar } from "modern-tar/fs";
import * as z from "zod";

const MANIFEST = "tenpoint-backup.json";
const DATABASE = "tenpoint.db";
const SCREENSHOTS = "screenshots";
const PACKING_TRIES = 5;
const OURS = new RegExp(
  `^(?:${MANIFEST}|${DATABASE}|${SCREENSHOTS}(?:/|$)[\\w./-]*)$`.replaceAll(".json", "\\.json"),
);

const manifest = z.object({
  product: z.literal("tenpoint"),
  /** Of this form of archive. */
  format: z.literal(1),
  version: z.string(),
  createdAt: z.string(),
});
export type BackupManifest = z.infer<typeof manifest>;

/** The file is no backup of ours, or cannot be read; the message says what to do. */
export class BackupProblem extends Error {}

/** One file that holds everything: rows and screenshots. It stands under its name only once it is whole. */
export async function writeArchive(
  file: string,
  told: Omit<BackupManifest, "product" | "format">,
  { database, screenshots }: { database: string; screenshots: string },
): Promise<void> {
  const content: BackupManifest = { product: "tenpoint", format: 1, ...told };
  const sources: TarSource[] = [
    { type: "content", content: `${JSON.stringify(content, null, 2)}\n`, target: MANIFEST },
    { type: "file", source: database, target: DATABASE },
    ...(existsSync(screenshots)
      ? [{ type: "directory" as const, source: screenshots, target: SCREENSHOTS }]
      : []),
  ];
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.part`;
  try {
    await pack(sources, draft);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A screenshot may be let go while the folder is packed: then it is packed once more, without it. */
async function pack(sources: TarSource[], draft: string, tries = PACKING_TRIES): Promise<void> {
  try {
    await pipeline(packTar(sources), createGzip(), createWriteStream(draft, { mode: 0o600 }));
  } catch (error) {
    if (tries <= 1 || !isMissing(error)) throw error;
    await pack(sources, draft, tries - 1);
  }
}

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

export interface OpenArchive {
  manifest: BackupManifest;
  database: string;
  /** A folder, which is missing where there were no screenshots. */
  screenshots: string;
}

/** Lays an archive out in an empty folder; nothing of it lands anywhere else. */
export async function readArchive(file: string, folder: string): Promise<OpenArchive> {
  if (!existsSync(file)) throw new BackupProblem(`There is no file ${file}. Give the path of a backup.`);
  const foreign = new BackupProblem(
    `${file} is not a backup of Tenpoint's, or is damaged. Give a file that \`tenpoint backup\` wrote.`,
  );
  try {
    await pipeline(
      createReadStream(file),
      createGunzip(),
      unpackTar(folder, {
        filter: ({ name, type }) =>
          (type === "file" || type === "directory") && OURS.test(name) && !name.includes(".."),
        maxDepth: 4,
        fmode: 0o600,
        dmode: 0o700,
      }),
    );
    const read = manifest.safeParse(JSON.parse(await readFile(join(folder, MANIFEST), "utf8")));
    const database = join(folder, DATABASE);
    if (!read.success || !existsSync(database)) throw foreign;
    return { manifest: read.data, database, screenshots: join(folder, SCREENSHOTS) };
  } catch (cause) {
    if (cause instanceof BackupProblem) throw cause;
    throw Object.assign(foreign, { cause });
  }
}
