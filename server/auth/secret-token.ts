import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const BYTES = 32;

/** Unguessable, and fit for an address or a header. */
export const makeToken = (prefix = ""): string => `${prefix}${randomBytes(BYTES).toString("base64url")}`;

/** What is kept of a token. It has as many bits as the hash, so no salt and no slowness are needed. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Whether a token is the one that was hashed; takes as long for a near miss as for a far one. */
export const isToken = (token: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashToken(token), "hex"), Buffer.from(hash, "hex"));
