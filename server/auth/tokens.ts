import { and, desc, eq, isNull } from "drizzle-orm";
import type { AccessToken } from "../../shared/api/tokens.ts";
import type { Workbench } from "../audits/workbench.ts";
import type { AccessTokenRow } from "../db/tables/access-tokens.ts";
import { accessTokens } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import type { Accounts } from "./accounts.ts";
import type { Member } from "./caller.ts";

/** One's own, and everybody's for an owner; newest first. */
export async function listTokens(
  { directory }: Accounts,
  { scope }: Workbench,
  { userId, role }: Pick<Member, "userId" | "role">,
): Promise<AccessToken[]> {
  const rows = await scope.find(accessTokens, {
    where: and(isNull(accessTokens.revokedAt), ofWhom(userId, role)),
    orderBy: [desc(accessTokens.createdAt), desc(accessTokens.id)],
  });
  const known = await directory.users(rows.map((row) => row.userId));
  return rows.map((row) => presentToken(row, known.get(row.userId)?.name ?? ""));
}

/** From now on it opens nothing. */
export async function revokeToken(
  { scope, now }: Workbench,
  { userId, role }: Pick<Member, "userId" | "role">,
  id: string,
): Promise<void> {
  const isOpen = and(eq(accessTokens.id, id), isNull(accessTokens.revokedAt), ofWhom(userId, role));
  // safe: a conjunction of conditions that are there
  const [gone] = await scope.write(scope.update(accessTokens, { revokedAt: now() }, isOpen!));
  if (gone === 0) throw new Problem("not-found", "There is no such token, or it has been revoked already.");
}

const ofWhom = (userId: string | null, role: Member["role"]) =>
  role === "owner" ? undefined : eq(accessTokens.userId, userId ?? "");

export const presentToken = (row: Omit<AccessTokenRow, "workspaceId">, owner: string): AccessToken => {
  const { id, kind, name, prefix, scopes, createdAt, lastUsedAt, expiresAt } = row;
  return { id, kind, name, prefix, scopes, owner, createdAt, lastUsedAt, expiresAt };
};
