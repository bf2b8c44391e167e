import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { magicLink } from "better-auth/plugins";
import { PASSWORD_MIN } from "../../shared/api/accounts.ts";
import type { Database } from "../db/open-database.ts";
import { credentials, sessions, users, verifications } from "./tables/index.ts";

export const SIGN_IN_LINK_MINUTES = 15;
export const PASSWORD_RESET_MINUTES = 60;
const SESSION_DAYS = 30;
const DAY_S = 86_400;

export interface AuthOptions {
  db: Database;
  secret: string;
  /** Origin that people open. */
  publicUrl: string;
  /** Cookies are shared by all ports of a host, so their names tell which server's they are. */
  cookiePrefix: string;
  /** Told of every token that goes out by mail; must not wait for the mail. */
  onSignInLink(email: string, token: string): void;
  onPasswordReset(user: { name: string; email: string; language: string }, token: string): void;
}

/**
 * Accounts, passwords and sessions. Nothing of it is reached from outside but through the endpoints of the API; nobody signs up by
 * themselves, people come by an invitation or as the first owner.
 */
export function createAuth(options: AuthOptions) {
  const { db, secret, publicUrl, cookiePrefix, onSignInLink, onPasswordReset } = options;
  return betterAuth({
    appName: "Tenpoint",
    baseURL: publicUrl,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Its own would count by headers that anybody can send; ours know the proxies.
    rateLimit: { enabled: false },
    database: drizzleAdapter(db, {
      provider: "sqlite",
      schema: { user: users, session: sessions, account: credentials, verification: verifications },
    }),
    user: {
      additionalFields: { language: { type: "string", required: true, defaultValue: "en", input: false } },
    },
    session: {
      expiresIn: SESSION_DAYS * DAY_S,
      disableSessionRefresh: true,
      additionalFields: { openWorkspaceId: { type: "string", required: false, input: false } },
    },
    verification: { storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: PASSWORD_RESET_MINUTES * 60,
      sendResetPassword: async ({ user, token }) =>
        // safe: the column is the additional field above
        onPasswordReset(user as typeof user & { language: string }, token),
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: publicUrl.startsWith("https:"),
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: "hashed",
        expiresIn: SIGN_IN_LINK_MINUTES * 60,
        sendMagicLink: async ({ email, token }) => onSignInLink(email, token),
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
