import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** JSON as it is stored: compressed, off the thread that answers requests. */
export const gzipJson = (value: unknown): Promise<Buffer> => compress(JSON.stringify(value));

/** What `gzipJson` made, for the caller's schema to read. */
export async function gunzipJson(body: Uint8Array): Promise<unknown> {
  return JSON.parse((await decompress(body)).toString("utf8"));
}
