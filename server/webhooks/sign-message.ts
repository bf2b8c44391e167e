import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";

const SECRET_BYTES = 32;

export const makeWebhookSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;

/** Headers by which a receiver knows whom a message is from, and that it is not an old one (standardwebhooks.com). */
export function signMessage(
  secret: string,
  id: string,
  sentAt: number,
  body: string,
): Record<string, string> {
  const at = new Date(sentAt);
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(sentAt / 1_000)),
    "webhook-signature": new Webhook(secret).sign(id, at, body),
  };
}
