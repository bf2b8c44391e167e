import * as z from "zod";
import { byId, define, list, roles } from "./endpoint.ts";
import { id, instant, name } from "./schemas.ts";

export const PASSWORD_MIN = 10;

/** As typed; the server brings it to its one form and refuses letters that only look like others. */
export const email = z.string().trim().min(3).max(254);
export const password = z
  .string()
  .min(PASSWORD_MIN, `A password has at least ${PASSWORD_MIN} characters.`)
  .max(128);
/** What stands behind the # of a link in a mail. */
export const mailToken = z.string().min(16).max(200);
export const mailLanguages = ["en", "ru", "ka"] as const;
const mailLanguage = z.enum(mailLanguages).default("en");

export const person = z.object({
  id,
  name: z.string(),
  email: z.string(),
  /** They have proved that they read this mailbox. */
  emailVerified: z.boolean(),
  hasPassword: z.boolean(),
  language: z.enum(mailLanguages),
});
export type Person = z.infer<typeof person>;

/** The workspace of a server's first owner has a name for its id. */
export const workspaceId = id.or(z.literal("local"));
export const membership = z.object({
  id: workspaceId,
  name: z.string(),
  role: z.enum(roles),
  hasLogo: z.boolean(),
});
export type Membership = z.infer<typeof membership>;

/** Who is asking, and where they are. */
export const session = z.object({
  /** `local`: one person on this machine, nobody signs in. */
  mode: z.enum(["local", "team"]),
  /** A team's server without its first owner yet. */
  needsOwner: z.boolean(),
  /** Mail reaches people; otherwise links are given by hand. */
  sendsMail: z.boolean(),
  person: person.nullable(),
  /** The open one. */
  workspace: membership.nullable(),
  /** All that the person belongs to. */
  workspaces: z.array(membership),
});
export type Session = z.infer<typeof session>;

/** A browser in which the person is signed in. */
export const signedInBrowser = z.object({
  id,
  isThis: z.boolean(),
  /** As the browser calls itself. */
  userAgent: z.string(),
  createdAt: instant,
  expiresAt: instant,
});
export type SignedInBrowser = z.infer<typeof signedInBrowser>;

export const accountEndpoints = define({
  getSession: {
    method: "get",
    access: "public",
    path: "/api/session",
    summary: "Who is asking, and the workspaces they belong to.",
    response: session,
  },
  setUp: {
    method: "post",
    access: "public",
    limit: "sign-in",
    path: "/api/setup",
    summary: "Makes the first owner of a team's server, by the one-time token printed in its terminal.",
    body: z.object({
      token: mailToken,
      name,
      email,
      password,
      workspaceName: name,
      language: mailLanguage,
    }),
    response: session,
  },
  signIn: {
    method: "post",
    access: "public",
    limit: "sign-in",
    path: "/api/session",
    summary: "Signs in with e-mail and password; the answer sets a cookie.",
    body: z.object({ email, password: z.string().min(1).max(128), remember: z.boolean().default(true) }),
    response: session,
  },
  signOut: {
    method: "delete",
    access: "person",
    scope: "none",
    path: "/api/session",
    summary: "Signs out in this browser.",
  },
  openWorkspace: {
    method: "put",
    access: "person",
    scope: "none",
    path: "/api/session/workspace",
    summary: "Opens another workspace that one belongs to, in this browser.",
    body: z.object({ workspaceId }),
    response: session,
  },
  askSignInLink: {
    method: "post",
    access: "public",
    limit: "sign-in",
    path: "/api/sign-in-links",
    summary:
      "Sends a link that signs in without a password. The answer is the same whether the address is known.",
    body: z.object({ email }),
  },
  signInByLink: {
    method: "post",
    access: "public",
    limit: "sign-in",
    path: "/api/sign-in-links/use",
    summary: "Signs in by the token of such a link, once.",
    body: z.object({ token: mailToken }),
    response: session,
  },
  askPasswordReset: {
    method: "post",
    access: "public",
    limit: "sign-in",
    path: "/api/password-resets",
    summary: "Sends a link for choosing a new password. The answer is the same whether the address is known.",
    body: z.object({ email }),
  },
  resetPassword: {
    method: "post",
    access: "public",
    limit: "sign-in",
    path: "/api/password-resets/use",
    summary: "Sets a new password by the token of such a link, once, and ends every session.",
    body: z.object({ token: mailToken, password }),
  },
  changeEmail: {
    method: "post",
    access: "public",
    limit: "sign-in",
    path: "/api/email-changes/use",
    summary: "Takes the new address by the token that was sent to it.",
    body: z.object({ token: mailToken }),
  },

  updateAccount: {
    method: "patch",
    access: "person",
    scope: "none",
    path: "/api/account",
    summary: "Changes one's name, or the language of one's mails.",
    body: z.object({ name: name.optional(), language: z.enum(mailLanguages).optional() }),
    response: person,
  },
  changePassword: {
    method: "put",
    access: "person",
    scope: "none",
    limit: "sign-in",
    path: "/api/account/password",
    summary: "Changes the password and ends every other session.",
    body: z.object({
      /** Empty where one signs in by links and has none yet. */
      current: z.string().max(128).default(""),
      password,
    }),
  },
  askEmailChange: {
    method: "post",
    access: "person",
    scope: "none",
    limit: "sign-in",
    path: "/api/account/email",
    summary: "Sends a link to the new address; it is taken when the link is opened.",
    body: z.object({ email, password: z.string().max(128).default("") }),
  },
  listSessions: {
    method: "get",
    access: "person",
    scope: "none",
    path: "/api/account/sessions",
    summary: "The browsers in which one is signed in.",
    response: list(signedInBrowser),
  },
  endSession: {
    method: "delete",
    access: "person",
    scope: "none",
    path: "/api/account/sessions/{id}",
    summary: "Signs out in one of them.",
    params: byId,
  },
  endOtherSessions: {
    method: "delete",
    access: "person",
    scope: "none",
    path: "/api/account/sessions",
    summary: "Signs out everywhere but here.",
  },
  exportAccount: {
    method: "get",
    access: "person",
    scope: "none",
    path: "/api/account/export",
    summary: "Everything that is kept of oneself, and every row of the workspaces that one owns, as JSON.",
    file: "application/json",
  },
  deleteAccount: {
    method: "post",
    access: "person",
    scope: "none",
    limit: "sign-in",
    path: "/api/account/deletion",
    summary: "Deletes one's account, and the workspaces of which one is the only member.",
    body: z.object({
      password: z.string().max(128).default(""),
      /** One's own address, typed out. */
      email,
    }),
  },
});
