import * as z from "zod";
import { mailLanguage, writeLetter } from "../mail/write-letter.ts";
import { Problem } from "../problem.ts";
import { confirmPassword } from "./confirm-password.ts";
import { describePerson } from "./describe-session.ts";
import { issueMailToken, takeMailToken } from "./mail-tokens.ts";
import { readEmail } from "./read-email.ts";
import { signedIn, type Visit } from "./visit.ts";

const DAY_MS = 86_400_000;
const change = z.object({ userId: z.string(), email: z.string() });

/** Asks at the new address; the old one stays until the link there is opened. Nothing tells whether somebody else has it. */
export async function askEmailChange(
  visit: Visit,
  { email: typed, password }: { email: string; password: string },
): Promise<void> {
  const { auth, mailer, publicUrl, now } = visit.accounts;
  const { user } = await signedIn(visit);
  const email = readEmail(typed);
  if (email === user.email) throw new Problem("not-valid", "body.email: This is your address already.");
  await confirmPassword(visit, user.id, password);
  const { internalAdapter } = await auth.$context;
  const token = await issueMailToken(
    auth,
    "email-change",
    JSON.stringify({ userId: user.id, email }),
    now() + DAY_MS,
  );
  if (await internalAdapter.findUserByEmail(email)) return;
  const letter = writeLetter(
    mailLanguage(user.language),
    "email-change",
    { name: user.name },
    `${publicUrl}/email-change#${token}`,
  );
  mailer.send(email, letter);
}

export async function changeEmail(visit: Visit, token: string): Promise<void> {
  const { auth, mailer } = visit.accounts;
  const value = await takeMailToken(auth, "email-change", token);
  if (value === undefined)
    throw new Problem("expired", "This link has been used or is too old. Ask for the change once more.");
  const { userId, email } = change.parse(JSON.parse(value));
  const { internalAdapter } = await auth.$context;
  const person = await describePerson(visit.accounts, userId);
  if (!person || (await internalAdapter.findUserByEmail(email)))
    throw new Problem("conflict", "This address cannot be taken any more. Ask for the change once more.");
  await internalAdapter.updateUser(userId, { email, emailVerified: true });
  mailer.send(person.email, writeLetter(person.language, "email-changed", { name: person.name }));
}
