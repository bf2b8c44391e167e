import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ImageType } from "./image-type.ts";

/** Screenshots by the hash of their bytes. */
export interface ScreenshotStore {
  /** Answers when the bytes are safe on disk. */
  put(bytes: Uint8Array, type: ImageType): Promise<string>;
  get(key: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: ImageType } | undefined>;
  /** What is not there is removed already. */
  remove(key: string): Promise<void>;
}

const extensions = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
} as const satisfies Record<ImageType, string>;
const KEY = /^([0-9a-f]{2})[0-9a-f]{62}\.(?:png|jpg|webp)$/;

export function folderStore(folder: string): ScreenshotStore {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    async put(bytes, type) {
      const key = `${createHash("sha256").update(bytes).digest("hex")}.${extensions[type]}`;
      const path = pathOf(key);
      if (await exists(path)) return key;
      await mkdir(dirname(path), { recursive: true });
      // Written beside and renamed, so that a kill never leaves half a file under its name.
      const draft = `${path}.${randomUUID()}`;
      try {
        const file = await open(draft, "wx");
        try {
          await file.writeFile(bytes);
          await file.datasync();
        } finally {
          await file.close();
        }
        await rename(draft, path);
      } catch (error) {
        // What is left of it would keep a full disk full.
        await rm(draft, { force: true }).catch(() => undefined);
        throw error;
      }
      return key;
    },
    async get(key) {
      if (!KEY.test(key)) return undefined;
      const path = pathOf(key);
      if (!(await exists(path))) return undefined;
      const type = imageTypes.find((name) => key.endsWith(`.${extensions[name]}`));
      return type && { bytes: new Uint8Array(await readFile(path)), type };
    },
    async remove(key) {
      if (KEY.test(key)) await rm(pathOf(key), { force: true });
    },
  };
}

// safe: the keys of a literal object
const imageTypes = Object.keys(extensions) as ImageType[];

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
