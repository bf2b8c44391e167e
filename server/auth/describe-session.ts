import type { Membership, Person, Session } from "../../shared/api/accounts.ts";
import { mailLanguage } from "../mail/write-letter.ts";
import type { Accounts } from "./accounts.ts";
import type { Caller } from "./caller.ts";
import type { MembershipRow } from "./directory.ts";

/** Who is asking and where they are, as the dashboard needs it first. */
export async function describeSession(accounts: Accounts, caller: Caller): Promise<Session> {
  const { directory, mailer } = accounts;
  const nobody: Session = {
    mode: "team",
    needsOwner: !(await directory.hasUsers()),
    sendsMail: mailer.isReal,
    person: null,
    workspace: null,
    workspaces: [],
  };
  if (caller === null || caller.kind === "share" || caller.userId === null) return nobody;
  const open = caller.kind === "member" ? caller.workspaceId : undefined;
  // A token belongs to one workspace and tells of no other.
  const isToken = caller.kind === "member" && caller.scopes !== null;
  const all = (await directory.memberships(caller.userId)).filter(
    ({ workspaceId }) => !isToken || workspaceId === open,
  );
  return {
    ...nobody,
    person: await describePerson(accounts, caller.userId),
    workspace: all.filter(({ workspaceId }) => workspaceId === open).map(describeMembership)[0] ?? null,
    workspaces: all.map(describeMembership),
  };
}

/** Right after a sign-in, before the new cookie has come back. */
export async function describeSignedIn(accounts: Accounts, userId: string): Promise<Session> {
  const [first] = await accounts.directory.memberships(userId);
  const known = { userId, userName: "" };
  return describeSession(
    accounts,
    first
      ? { kind: "member", workspaceId: first.workspaceId, role: first.role, scopes: null, ...known }
      : { kind: "person", ...known },
  );
}

export async function describePerson({ auth }: Accounts, userId: string): Promise<Person | null> {
  const { internalAdapter } = await auth.$context;
  const [user, proofs] = await Promise.all([
    internalAdapter.findUserById(userId),
    internalAdapter.findAccounts(userId),
  ]);
  if (!user) return null;
  const { id, name, email, emailVerified } = user;
  // safe: the column is the additional field that `create-auth.ts` names
  const { language } = user as typeof user & { language: string };
  const hasPassword = proofs.some(({ providerId, password }) => providerId === "credential" && password);
  return { id, name, email, emailVerified, hasPassword, language: mailLanguage(language) };
}

export const describeMembership = ({ workspaceId, name, role, logoKey }: MembershipRow): Membership => ({
  id: workspaceId,
  name,
  role,
  hasLogo: logoKey !== null,
});
