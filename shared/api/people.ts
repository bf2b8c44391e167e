import * as z from "zod";
import { email, mailToken, membership, password, session } from "./accounts.ts";
import { byId, define, list, roles } from "./endpoint.ts";
import { id, instant, name } from "./schemas.ts";

export const member = z.object({
  id,
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  joinedAt: instant,
});
export type WorkspaceMember = z.infer<typeof member>;

export const invitation = z.object({
  id,
  /** null: for whoever has the link. */
  email: z.string().nullable(),
  role: z.enum(roles),
  invitedBy: z.string(),
  createdAt: instant,
  expiresAt: instant,
});
export type Invitation = z.infer<typeof invitation>;

/** What the person at the other end of an invitation may know before they take it. */
export const offer = z.object({
  workspace: z.string(),
  invitedBy: z.string(),
  role: z.enum(roles),
  email: z.string().nullable(),
  /** The address has an account already: sign in with it first. */
  hasAccount: z.boolean(),
  expiresAt: instant,
});
export type Offer = z.infer<typeof offer>;

export const peopleEndpoints = define({
  listMembers: {
    method: "get",
    access: "viewer",
    path: "/api/members",
    summary: "The people of the workspace.",
    response: list(member),
  },
  changeMember: {
    method: "patch",
    access: "owner",
    scope: "none",
    path: "/api/members/{id}",
    summary: "Gives a member another role; to hand a workspace over, make them an owner.",
    params: byId,
    body: z.object({ role: z.enum(roles) }),
    response: member,
  },
  removeMember: {
    method: "delete",
    access: "owner",
    scope: "none",
    path: "/api/members/{id}",
    summary: "Takes a member out of the workspace; their sessions and tokens open nothing in it any more.",
    params: byId,
  },
  leaveWorkspace: {
    method: "post",
    access: "viewer",
    scope: "none",
    path: "/api/members/leave",
    summary: "Leaves the workspace. The last owner hands it over first.",
  },
  listInvitations: {
    method: "get",
    access: "owner",
    scope: "none",
    path: "/api/invitations",
    summary: "Invitations that nobody has taken yet.",
    response: list(invitation),
  },
  invite: {
    method: "post",
    access: "owner",
    scope: "none",
    limit: "token",
    path: "/api/invitations",
    summary: "Invites by mail, or makes a link to give by hand. Only this answer ever holds the link.",
    body: z.object({
      email: email.nullable().default(null),
      role: z.enum(roles),
      days: z.int().min(1).max(30).default(7),
    }),
    response: z.object({ invitation, link: z.string(), isMailed: z.boolean() }),
  },
  revokeInvitation: {
    method: "delete",
    access: "owner",
    scope: "none",
    path: "/api/invitations/{id}",
    summary: "Takes an invitation back.",
    params: byId,
  },
  readInvitation: {
    method: "post",
    access: "public",
    limit: "sign-in",
    path: "/api/invitations/read",
    summary: "What an invitation offers.",
    body: z.object({ token: mailToken }),
    response: offer,
  },
  acceptInvitation: {
    method: "post",
    access: "public",
    limit: "sign-in",
    path: "/api/invitations/accept",
    summary: "Takes an invitation: signed in, or with a new account.",
    body: z.object({
      token: mailToken,
      /** Of the account to make; absent where one is signed in. */
      account: z.object({ name, email, password }).optional(),
    }),
    response: session,
  },
});

export const workspace = membership.extend({
  /** What a new audit starts with; empty: the language of whoever opens it. */
  language: z.string(),
  /** Countries of its customers. */
  regions: z.array(z.string()),
  createdAt: instant,
});
export type Workspace = z.infer<typeof workspace>;

export const LOGO_MAX_BYTES = 300_000;

export const workspaceEndpoints = define({
  getWorkspace: {
    method: "get",
    access: "viewer",
    path: "/api/workspace",
    summary: "The open workspace.",
    response: workspace,
  },
  createWorkspace: {
    method: "post",
    access: "person",
    scope: "none",
    path: "/api/workspaces",
    summary: "Opens a workspace of one's own.",
    body: z.object({ name }),
    response: session,
  },
  updateWorkspace: {
    method: "patch",
    access: "owner",
    scope: "none",
    path: "/api/workspace",
    summary: "Changes its name, or what a new audit starts with.",
    body: z.object({
      name: name.optional(),
      language: z
        .string()
        .regex(/^(?:[a-z]{2,3})?$/)
        .optional(),
      regions: z
        .array(z.string().regex(/^[A-Z]{2}$/))
        .max(30)
        .optional(),
    }),
    response: workspace,
  },
  setLogo: {
    method: "put",
    access: "owner",
    scope: "none",
    path: "/api/workspace/logo",
    summary: "Sets the workspace's logo (PNG, JPEG or WebP, 300 KB), or takes it away.",
    body: z.object({ image: z.string().startsWith("data:image/").max(410_000).nullable() }),
    response: workspace,
    maxBytes: 420_000,
  },
  workspaceLogo: {
    method: "get",
    access: "viewer",
    path: "/api/workspace/logo",
    summary: "The workspace's logo.",
    file: "image/*",
  },
});
