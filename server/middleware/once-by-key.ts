import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { and, eq, isNull, lt } from "drizzle-orm";
import type { Workbench } from "../audits/workbench.ts";
import { idempotencyKeys } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";

const KEPT_MS = 86_400_000;
/** A write that has not ended by then was cut off by a kill. */
const WORKED_OUT_WITHIN_MS = 60_000;
const KEY = /^[\x21-\x7e]{8,200}$/;

export interface OnceOrder {
  /** As the header `Idempotency-Key` gives it. */
  key: string;
  /** Who asks for what: the same key for anything else is a mistake. */
  request: unknown;
}

export interface OnceAnswer {
  answer: unknown;
  /** It was given before; nothing was done this time. */
  isRepeated: boolean;
}

/** Does the work once under a key, and answers every further asking under it as the first; a work that failed may be tried again. */
export async function onceByKey(
  { scope, now }: Pick<Workbench, "scope" | "now">,
  { key, request }: OnceOrder,
  work: () => Promise<unknown>,
): Promise<OnceAnswer> {
  if (!KEY.test(key))
    throw new Problem(
      "not-valid",
      "Idempotency-Key: Give 8 to 200 plain characters without spaces, such as a UUID.",
    );
  const keyHash = hash(key);
  const requestHash = hash(JSON.stringify(request));
  const isIt = eq(idempotencyKeys.keyHash, keyHash);
  const at = now();
  const [, , claimed] = await scope.write(
    scope.remove(idempotencyKeys, lt(idempotencyKeys.createdAt, at - KEPT_MS)),
    scope.remove(
      idempotencyKeys,
      and(isIt, isNull(idempotencyKeys.answer), lt(idempotencyKeys.createdAt, at - WORKED_OUT_WITHIN_MS))!,
    ),
    scope.insert(idempotencyKeys, { keyHash, requestHash, answer: null, createdAt: at }, { ifNew: true }),
  );
  if (claimed !== 1) {
    const known = await scope.first(idempotencyKeys, { where: isIt });
    if (known && known.requestHash !== requestHash)
      throw new Problem(
        "conflict",
        "This Idempotency-Key was used for another request. Make a new one for every new request.",
      );
    if (!known || known.answer === null)
      throw new Problem(
        "conflict",
        "The first request under this Idempotency-Key is still being worked out. Ask again in a second.",
        {
          retryAfterS: 1,
        },
      );
    return { answer: JSON.parse(decipher(key, known.answer)), isRepeated: true };
  }
  try {
    const answer = (await work()) ?? null;
    await scope.write(scope.update(idempotencyKeys, { answer: encipher(key, JSON.stringify(answer)) }, isIt));
    return { answer, isRepeated: false };
  } catch (error) {
    await scope.write(scope.remove(idempotencyKeys, and(isIt, isNull(idempotencyKeys.answer))!));
    throw error;
  }
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const secretOf = (key: string) => Buffer.from(hkdfSync("sha256", key, "", "tenpoint idempotency", 32));

function encipher(key: string, text: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, secretOf(key), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decipher(key: string, bytes: Buffer): string {
  const cipher = createDecipheriv(CIPHER, secretOf(key), bytes.subarray(0, NONCE_BYTES));
  cipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8") + cipher.final("utf8");
}
