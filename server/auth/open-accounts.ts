import type { Config } from "../config.ts";
import type { Database } from "../db/open-database.ts";
import { createPrintingMailer, createSmtpMailer } from "../mail/mailer.ts";
import { mailLanguage, writeLetter } from "../mail/write-letter.ts";
import { keepSecrets } from "../secrets.ts";
import type { Accounts } from "./accounts.ts";
import { createAuth, PASSWORD_RESET_MINUTES, SIGN_IN_LINK_MINUTES } from "./create-auth.ts";
import { createDeviceFlow } from "./device-flow.ts";
import { createDirectory } from "./directory.ts";
import { makeToken } from "./secret-token.ts";
import { createSetupToken } from "./setup-token.ts";
import { createSignInGuard } from "./sign-in-guard.ts";

export interface AccountsOptions {
  db: Database;
  config: Pick<Config, "dataFolder" | "secret" | "smtp">;
  publicUrl: string;
  /** Cookies are shared by all ports of a host. */
  port: number;
  now(): number;
  newId(): string;
  /** For the person at the terminal: mail that goes nowhere else. */
  tell(text: string): void;
  reportBug(error: unknown, where: string): void;
}

/** Everything that a server needs on which people sign in. */
export async function openAccounts(options: AccountsOptions): Promise<Accounts> {
  const { db, config, publicUrl, port, now, newId, tell, reportBug } = options;
  const directory = createDirectory(db);
  const mailer = config.smtp
    ? createSmtpMailer(config.smtp, (error) => reportBug(error, "sending mail"))
    : createPrintingMailer(tell);
  const sendSignInLink = async (email: string, token: string) => {
    const { internalAdapter } = await auth.$context;
    const known = await internalAdapter.findUserByEmail(email);
    if (!known) return;
    // safe: the column is the additional field that `create-auth.ts` names
    const { language } = known.user as typeof known.user & { language: string };
    const values = { minutes: String(SIGN_IN_LINK_MINUTES) };
    const link = `${publicUrl}/sign-in#${token}`;
    mailer.send(email, writeLetter(mailLanguage(language), "sign-in-link", values, link));
  };
  const auth = createAuth({
    db,
    secret: config.secret ?? keepSecrets(config.dataFolder).auth,
    publicUrl,
    cookiePrefix: `tenpoint-${port}`,
    // Not waited for, so that the answer takes as long for an address that nobody has.
    onSignInLink: (email, token) =>
      void sendSignInLink(email, token).catch((error: unknown) => reportBug(error, "a sign-in link")),
    onPasswordReset: ({ email, name, language }, token) => {
      const values = { name, minutes: String(PASSWORD_RESET_MINUTES) };
      const link = `${publicUrl}/new-password#${token}`;
      mailer.send(email, writeLetter(mailLanguage(language), "password-reset", values, link));
    },
  });
  const setup = makeToken();
  const needsOwner = !(await directory.hasUsers());
  return {
    auth,
    directory,
    devices: createDeviceFlow({ db, publicUrl, now, newId }),
    mailer,
    guard: createSignInGuard(),
    setupToken: createSetupToken(setup),
    ownerLink: needsOwner ? `${publicUrl}/setup#${setup}` : null,
    publicUrl,
    now,
    newId,
  };
}
