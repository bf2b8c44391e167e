import type { Auth } from "./create-auth.ts";
import { hashToken, makeToken } from "./secret-token.ts";

type Purpose = "email-change";

/** A token that goes out by mail and is good for one thing, once. */
export async function issueMailToken(
  auth: Auth,
  purpose: Purpose,
  value: string,
  expiresAt: number,
): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const token = makeToken();
  await internalAdapter.createVerificationValue({
    identifier: `${purpose}:${hashToken(token)}`,
    value,
    expiresAt: new Date(expiresAt),
  });
  return token;
}

/** What it was given for; undefined when it is used, too old or none of ours. Of two that come with it at once, one gets it. */
export async function takeMailToken(
  auth: Auth,
  purpose: Purpose,
  token: string,
): Promise<string | undefined> {
  const { internalAdapter } = await auth.$context;
  const taken = await internalAdapter.consumeVerificationValue(`${purpose}:${hashToken(token)}`);
  return taken?.value;
}
