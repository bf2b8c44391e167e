import { and, asc, eq, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Role } from "../../shared/api/endpoint.ts";
import type { WorkspaceMember } from "../../shared/api/people.ts";
import { accessTokens, members } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import type { Accounts } from "./accounts.ts";

const noSuchMember = () => new Problem("not-found", "There is no such member. They may have left.");

export async function listMembers(
  { directory }: Accounts,
  scope: WorkspaceScope,
): Promise<WorkspaceMember[]> {
  const rows = await scope.find(members, { orderBy: [asc(members.createdAt), asc(members.userId)] });
  const known = await directory.users(rows.map(({ userId }) => userId));
  return rows.flatMap(({ userId, role, createdAt }) => {
    const user = known.get(userId);
    return user ? [{ ...user, role, joinedAt: createdAt }] : [];
  });
}

/** Somebody who is no owner, or not the only one. Decided by the database in the statement itself, so that of two owners who leave at once one stays. */
function ofMemberToSpare({ workspaceId }: WorkspaceScope, userId: string): SQL {
  const another = sql`exists (select 1 from members as other where other.workspace_id = ${workspaceId} and other.role = 'owner' and other.user_id <> ${userId})`;
  // safe: a conjunction of conditions that are there
  return and(eq(members.userId, userId), or(ne(members.role, "owner"), another))!;
}

export async function changeMember(
  accounts: Accounts,
  scope: WorkspaceScope,
  userId: string,
  role: Role,
): Promise<WorkspaceMember> {
  const where = role === "owner" ? eq(members.userId, userId) : ofMemberToSpare(scope, userId);
  const [changed] = await scope.write(scope.update(members, { role }, where));
  const member = (await listMembers(accounts, scope)).find(({ id }) => id === userId);
  if (!member) throw noSuchMember();
  if (changed === 0)
    throw new Problem("conflict", "A workspace needs an owner. Make somebody else an owner first.");
  return member;
}

/** Takes a member out; their tokens open nothing here any more. */
export async function dismiss(scope: WorkspaceScope, userId: string, now: number): Promise<void> {
  const isTheirs = and(eq(accessTokens.userId, userId), isNull(accessTokens.revokedAt));
  const [gone] = await scope.write(scope.remove(members, ofMemberToSpare(scope, userId)));
  if (gone === 0) {
    if (!(await scope.first(members, { where: eq(members.userId, userId) }))) throw noSuchMember();
    throw new Problem(
      "conflict",
      "You are the only owner. Make somebody else an owner first, or delete your account with the workspace.",
    );
  }
  // safe: a conjunction of conditions that are there
  await scope.write(scope.update(accessTokens, { revokedAt: now }, isTheirs!));
}
