import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { ConfigProblem } from "./config.ts";
import { explainStorage } from "./explain-storage.ts";

const stored = z.object({ auth: z.string().min(32) });
export type Secrets = z.infer<typeof stored>;

const OWNER_ONLY = 0o600;

/** What sessions are signed with: made at the first start, kept beside the data, readable by this user alone. */
export function keepSecrets(folder: string): Secrets {
  const file = join(folder, "secrets.json");
  const made: Secrets = { auth: randomBytes(32).toString("base64url") };
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Of two servers that start at once, the second finds the first one's.
    writeFileSync(file, JSON.stringify(made), { mode: OWNER_ONLY, flag: "wx" });
    return made;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
      throw explainStorage(error, file);
  }
  chmodSync(file, OWNER_ONLY);
  try {
    return stored.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new ConfigProblem(
      `${file} cannot be read as the server's secrets. Put it back from a backup, or delete it: everybody then signs in anew.`,
      { cause },
    );
  }
}
