import { eq } from "drizzle-orm";
import { accessTokens, members } from "../db/tables/index.ts";
import type { Accounts } from "./accounts.ts";
import type { Authenticate, Caller } from "./caller.ts";
import { hashToken } from "./secret-token.ts";

/** Last use is noted once a minute, not at every request. */
const NOTE_EVERY_MS = 60_000;
const BEARER = /^Bearer\s+(\S+)$/i;

/** Tells the caller by a token in the header `Authorization`, else by the session's cookie; a token in an address is nothing. */
export const createAuthenticate =
  (accounts: Accounts): Authenticate =>
  ({ headers }) => {
    const authorization = headers.get("authorization");
    // A token that is no good is not made up for by a cookie.
    if (authorization !== null) return byToken(accounts, BEARER.exec(authorization)?.[1] ?? "");
    return bySession(accounts, headers);
  };

async function byToken({ directory, now }: Accounts, token: string): Promise<Caller> {
  const row = await directory.token(hashToken(token));
  const asked = now();
  if (!row || row.revokedAt !== null || (row.expiresAt !== null && row.expiresAt <= asked)) return null;
  const scope = directory.scope(row.workspaceId);
  const [user, member] = await Promise.all([
    directory.users([row.userId]).then((known) => known.get(row.userId)),
    scope.first(members, { where: eq(members.userId, row.userId) }),
  ]);
  if (!user || !member) return null;
  if (row.lastUsedAt === null || asked - row.lastUsedAt > NOTE_EVERY_MS)
    await scope.write(scope.update(accessTokens, { lastUsedAt: asked }, eq(accessTokens.id, row.id)));
  return {
    kind: "member",
    workspaceId: row.workspaceId,
    role: member.role,
    scopes: row.scopes,
    userId: user.id,
    userName: user.name,
  };
}

async function bySession({ auth, directory }: Accounts, headers: Headers): Promise<Caller> {
  const known = await auth.api.getSession({ headers });
  if (!known) return null;
  const { user, session } = known;
  const all = await directory.memberships(user.id);
  const open = all.find(({ workspaceId }) => workspaceId === session.openWorkspaceId) ?? all[0];
  if (!open) return { kind: "person", userId: user.id, userName: user.name };
  return {
    kind: "member",
    workspaceId: open.workspaceId,
    role: open.role,
    scopes: null,
    userId: user.id,
    userName: user.name,
  };
}
