import { describeSession } from "../auth/describe-session.ts";
import {
  acceptInvitation,
  invite,
  listInvitations,
  readInvitation,
  revokeInvitation,
} from "../auth/invitations.ts";
import { changeMember, dismiss, listMembers } from "../auth/members.ts";
import { signedIn } from "../auth/visit.ts";
import { createWorkspace, getLogo, getWorkspace, setLogo, updateWorkspace } from "../auth/workspaces.ts";
import type { Routes } from "./route.ts";
import { accountsOf, memberOf, roleOf, visitOf } from "./visit-of.ts";

export const peopleRoutes = {
  listMembers: async ({ accounts, bench }) => ({
    items: accounts ? await listMembers(accounts, bench.scope) : [],
  }),
  changeMember: (context, { params, body }) =>
    changeMember(accountsOf(context), context.bench.scope, params.id, body.role),
  removeMember: async (context, { params }) => {
    accountsOf(context);
    await dismiss(context.bench.scope, params.id, context.bench.now());
  },
  leaveWorkspace: (context) => dismiss(context.bench.scope, memberOf(context).userId, context.bench.now()),
  listInvitations: async (context) => ({
    items: context.accounts ? await listInvitations(context.accounts, context.bench) : [],
  }),
  invite: (context, { body }) => invite(accountsOf(context), context.bench, memberOf(context).userId, body),
  revokeInvitation: (context, { params }) => revokeInvitation(context.bench, params.id),
  readInvitation: (context, { body }) => readInvitation(accountsOf(context), body.token),
  acceptInvitation: (context, { body }) => acceptInvitation(visitOf(context), body),
} satisfies Routes;

export const workspaceRoutes = {
  getWorkspace: (context) => getWorkspace(context.bench, roleOf(context)),
  createWorkspace: async (context, { body }) => {
    const visit = visitOf(context);
    const { user, session } = await signedIn(visit);
    const known = { userId: user.id, userName: user.name };
    const workspaceId = await createWorkspace(visit.accounts, {
      userId: user.id,
      name: body.name,
      language: user.language,
    });
    await visit.accounts.directory.openWorkspace(session.token, workspaceId);
    return describeSession(visit.accounts, {
      kind: "member",
      workspaceId,
      role: "owner",
      scopes: null,
      ...known,
    });
  },
  updateWorkspace: (context, { body }) => updateWorkspace(context.bench, roleOf(context), body),
  setLogo: (context, { body }) => setLogo(context.bench, roleOf(context), body.image),
  workspaceLogo: async ({ bench }) => {
    const logo = await getLogo(bench);
    return { ...logo, isFresh: true };
  },
} satisfies Routes;
