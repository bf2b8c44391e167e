import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Session } from "../../shared/api/accounts.ts";
import type { Role } from "../../shared/api/endpoint.ts";
import type { Invitation, Offer } from "../../shared/api/people.ts";
import type { Workbench } from "../audits/workbench.ts";
import { invitations, members, workspaces } from "../db/tables/index.ts";
import type { InvitationRow } from "../db/tables/invitations.ts";
import { mailLanguage, roleWord, writeLetter } from "../mail/write-letter.ts";
import { Problem } from "../problem.ts";
import type { Accounts } from "./accounts.ts";
import { addPerson, dropPerson } from "./add-person.ts";
import { describeSignedIn } from "./describe-session.ts";
import { listMembers } from "./members.ts";
import { readEmail } from "./read-email.ts";
import { hashToken, makeToken } from "./secret-token.ts";
import { signIn } from "./sign-in.ts";
import type { Visit } from "./visit.ts";

const DAY_MS = 86_400_000;

export interface InvitationWish {
  email: string | null;
  role: Role;
  days: number;
}

/** Keeps a place for somebody, and sends them word where mail reaches people. */
export async function invite(
  accounts: Accounts,
  { scope, now, newId }: Workbench,
  inviterId: string,
  { email: typed, role, days }: InvitationWish,
): Promise<{ invitation: Invitation; link: string; isMailed: boolean }> {
  const { directory, mailer, publicUrl } = accounts;
  const email = typed === null ? null : readEmail(typed);
  const all = await listMembers(accounts, scope);
  if (email !== null && all.some((member) => member.email === email))
    throw new Problem(
      "conflict",
      "This person is a member already. Change their role in the list of people.",
    );
  const inviter = (await directory.users([inviterId])).get(inviterId)?.name ?? "";
  const workspace = await scope.first(workspaces);
  const token = makeToken();
  const createdAt = now();
  const row = {
    id: newId(),
    email,
    role,
    tokenHash: hashToken(token),
    invitedBy: inviterId,
    isMailed: email !== null && mailer.isReal,
    createdAt,
    expiresAt: createdAt + days * DAY_MS,
    acceptedAt: null,
    revokedAt: null,
  };
  await scope.write(scope.insert(invitations, row));
  const link = `${publicUrl}/invitation#${token}`;
  if (email !== null) {
    const language = mailLanguage(workspace?.language ?? "en");
    const values = {
      inviter,
      workspace: workspace?.name || "Tenpoint",
      role: roleWord(language, role),
      until: new Date(row.expiresAt).toISOString().slice(0, 10),
    };
    mailer.send(email, writeLetter(language, "invitation", values, link));
  }
  return { invitation: present(row, inviter), link, isMailed: row.isMailed };
}

/** Those that nobody has taken yet and that still hold, newest first. */
export async function listInvitations(
  { directory }: Accounts,
  { scope, now }: Workbench,
): Promise<Invitation[]> {
  const rows = await scope.find(invitations, {
    where: and(
      isNull(invitations.acceptedAt),
      isNull(invitations.revokedAt),
      gt(invitations.expiresAt, now()),
    ),
    orderBy: [desc(invitations.createdAt), desc(invitations.id)],
  });
  const known = await directory.users(rows.map(({ invitedBy }) => invitedBy));
  return rows.map((row) => present(row, known.get(row.invitedBy)?.name ?? ""));
}

export async function revokeInvitation({ scope, now }: Workbench, id: string): Promise<void> {
  const isOpen = and(eq(invitations.id, id), isNull(invitations.acceptedAt), isNull(invitations.revokedAt));
  // safe: a conjunction of conditions that are there
  const [gone] = await scope.write(scope.update(invitations, { revokedAt: now() }, isOpen!));
  if (gone === 0)
    throw new Problem(
      "not-found",
      "There is no such invitation, or it has been taken or taken back already.",
    );
}

/** What it offers; nothing of it is used up by looking. */
export async function readInvitation(accounts: Accounts, token: string): Promise<Offer> {
  const { auth, directory } = accounts;
  const row = await openInvitation(accounts, token);
  const scope = directory.scope(row.workspaceId);
  const inviter = (await directory.users([row.invitedBy])).get(row.invitedBy);
  const { internalAdapter } = await auth.$context;
  const hasAccount = row.email !== null && (await internalAdapter.findUserByEmail(row.email)) !== null;
  return {
    workspace: (await scope.first(workspaces))?.name ?? "",
    invitedBy: inviter?.name ?? "",
    role: row.role,
    email: row.email,
    hasAccount,
    expiresAt: row.expiresAt,
  };
}

export interface Acceptance {
  token: string;
  /** Of the account to make; absent where one is signed in. */
  account?: { name: string; email: string; password: string } | undefined;
}

export async function acceptInvitation(visit: Visit, { token, account }: Acceptance): Promise<Session> {
  const { accounts, caller } = visit;
  const row = await openInvitation(accounts, token);
  const scope = accounts.directory.scope(row.workspaceId);
  if (!account) {
    const userId = caller !== null && caller.kind !== "share" ? caller.userId : null;
    if (userId === null) throw new Problem("signed-out", "Sign in first, or make an account.");
    await checkGuest(accounts, row, userId);
    await claim(accounts, row);
    await scope.write(join(accounts, row, userId));
    const known = await accounts.auth.api.getSession({ headers: visit.request.headers });
    if (known) await accounts.directory.openWorkspace(known.session.token, row.workspaceId);
    return describeSignedIn(accounts, userId);
  }
  const email = readEmail(account.email, "body.account.email");
  if (row.email !== null && row.email !== email) throw notForYou();
  const workspace = await scope.first(workspaces);
  const userId = await addPerson(accounts, {
    name: account.name,
    email,
    password: account.password,
    language: mailLanguage(workspace?.language ?? "en"),
    emailVerified: row.isMailed,
  });
  try {
    await claim(accounts, row);
  } catch (error) {
    await dropPerson(accounts, userId);
    throw error;
  }
  await scope.write(join(accounts, row, userId));
  return signIn(visit, { email, password: account.password, remember: true });
}

const notForYou = () =>
  new Problem(
    "not-allowed",
    "This invitation is for another address. Sign in with the address it was sent to, or ask for one of your own.",
  );

async function openInvitation({ directory, now }: Accounts, token: string): Promise<InvitationRow> {
  const row = await directory.invitation(hashToken(token));
  if (!row || row.revokedAt !== null || row.acceptedAt !== null || row.expiresAt <= now())
    throw new Problem(
      "expired",
      "This invitation has been used, taken back, or is too old. Ask for a new one.",
    );
  return row;
}

async function checkGuest({ auth, directory }: Accounts, row: InvitationRow, userId: string): Promise<void> {
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.findUserById(userId);
  if (row.email !== null && user?.email !== row.email) throw notForYou();
  const scope = directory.scope(row.workspaceId);
  if (await scope.first(members, { where: eq(members.userId, userId) }))
    throw new Problem("conflict", "You are a member already. The invitation is left for whom it is meant.");
}

/** Of two that come with it at once, one gets it. */
async function claim({ directory, now }: Accounts, row: InvitationRow): Promise<void> {
  const scope = directory.scope(row.workspaceId);
  const isOpen = and(
    eq(invitations.id, row.id),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
  );
  // safe: a conjunction of conditions that are there
  const [taken] = await scope.write(scope.update(invitations, { acceptedAt: now() }, isOpen!));
  if (taken === 0)
    throw new Problem("expired", "Somebody has taken this invitation already. Ask for a new one.");
}

const join = ({ directory, now }: Accounts, { workspaceId, role }: InvitationRow, userId: string) =>
  directory.scope(workspaceId).insert(members, { userId, role, createdAt: now() }, { ifNew: true });

const present = (
  row: Pick<InvitationRow, "id" | "email" | "role" | "createdAt" | "expiresAt">,
  invitedBy: string,
): Invitation => {
  const { id, email, role, createdAt, expiresAt } = row;
  return { id, email, role, invitedBy, createdAt, expiresAt };
};
