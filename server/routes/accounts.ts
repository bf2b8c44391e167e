import type { Session } from "../../shared/api/accounts.ts";
import { said } from "../audits/said.ts";
import { askEmailChange, changeEmail } from "../auth/change-email.ts";
import { changePassword } from "../auth/change-password.ts";
import { deleteAccount } from "../auth/delete-account.ts";
import { describePerson, describeSession } from "../auth/describe-session.ts";
import { exportAccount } from "../auth/export-account.ts";
import { listBrowsers } from "../auth/list-browsers.ts";
import { readEmail } from "../auth/read-email.ts";
import { resetPassword } from "../auth/reset-password.ts";
import { setUp } from "../auth/set-up.ts";
import { signIn } from "../auth/sign-in.ts";
import { signInByLink } from "../auth/sign-in-by-link.ts";
import { passCookies, signedIn } from "../auth/visit.ts";
import { getWorkspace } from "../auth/workspaces.ts";
import { Problem } from "../problem.ts";
import type { RouteContext, Routes } from "./route.ts";
import { visitOf } from "./visit-of.ts";

export const accountRoutes = {
  getSession: (context) =>
    context.accounts ? describeSession(context.accounts, context.caller) : localSession(context),
  setUp: (context, { body }) => setUp(visitOf(context), body),
  signIn: (context, { body }) => signIn(visitOf(context), body),
  signOut: async (context) => {
    const { accounts, request, answer } = visitOf(context);
    const { headers } = await accounts.auth.api.signOut({ headers: request.headers, returnHeaders: true });
    passCookies({ answer }, headers);
  },
  openWorkspace: async (context, { body }) => {
    const visit = visitOf(context);
    const { session, user } = await signedIn(visit);
    const { directory } = visit.accounts;
    const open = (await directory.memberships(user.id)).find(
      ({ workspaceId }) => workspaceId === body.workspaceId,
    );
    if (!open) throw new Problem("not-found", "You belong to no such workspace.");
    await directory.openWorkspace(session.token, open.workspaceId);
    return describeSession(visit.accounts, {
      kind: "member",
      workspaceId: open.workspaceId,
      role: open.role,
      scopes: null,
      userId: user.id,
      userName: user.name,
    });
  },
  askSignInLink: async (context, { body }) => {
    const { accounts, request } = visitOf(context);
    const email = readEmail(body.email);
    await accounts.auth.api.signInMagicLink({ body: { email }, headers: request.headers });
  },
  signInByLink: (context, { body }) => signInByLink(visitOf(context), body.token),
  askPasswordReset: async (context, { body }) => {
    const { accounts } = visitOf(context);
    await accounts.auth.api.requestPasswordReset({ body: { email: readEmail(body.email) } });
  },
  resetPassword: (context, { body }) => resetPassword(visitOf(context), body),
  changeEmail: (context, { body }) => changeEmail(visitOf(context), body.token),

  updateAccount: async (context, { body }) => {
    const visit = visitOf(context);
    const { user } = await signedIn(visit);
    await visit.accounts.directory.changeUser(user.id, said(body));
    const person = await describePerson(visit.accounts, user.id);
    if (!person) throw new Problem("signed-out", "This account has been deleted.");
    return person;
  },
  changePassword: (context, { body }) => changePassword(visitOf(context), body),
  askEmailChange: (context, { body }) => askEmailChange(visitOf(context), body),
  listSessions: async (context) => ({ items: await listBrowsers(visitOf(context)) }),
  endSession: async (context, { params }) => {
    const visit = visitOf(context);
    const { headers } = visit.request;
    const all = await visit.accounts.auth.api.listSessions({ headers });
    const session = all.find(({ id }) => id === params.id);
    if (!session) throw new Problem("not-found", "There is no such session. It may have ended already.");
    await visit.accounts.auth.api.revokeSession({ body: { token: session.token }, headers });
  },
  endOtherSessions: async (context) => {
    const { accounts, request } = visitOf(context);
    await accounts.auth.api.revokeOtherSessions({ headers: request.headers });
  },
  exportAccount: async (context) => ({
    bytes: await exportAccount(visitOf(context)),
    type: "application/json",
    saveAs: "tenpoint-account.json",
  }),
  deleteAccount: (context, { body }) => deleteAccount(visitOf(context), body, context.benchOf),
} satisfies Routes;

async function localSession({ bench }: RouteContext): Promise<Session> {
  const { id, name, role, hasLogo } = await getWorkspace(bench, { role: "owner" });
  const workspace = { id, name, role, hasLogo };
  return {
    mode: "local",
    needsOwner: false,
    sendsMail: false,
    person: null,
    workspace,
    workspaces: [workspace],
  };
}
