import { asc, count, eq, getTableColumns, inArray } from "drizzle-orm";
import type { Role } from "../../shared/api/endpoint.ts";
import type { Database } from "../db/open-database.ts";
import type { AccessTokenRow } from "../db/tables/access-tokens.ts";
import * as tables from "../db/tables/index.ts";
import type { InvitationRow } from "../db/tables/invitations.ts";
import { type WorkspaceScope, workspaceScope } from "../db/workspace-scope.ts";
import { sessions, users } from "./tables/index.ts";

const { accessTokens, invitations, members, workspaces } = tables;

export interface KnownUser {
  id: string;
  name: string;
  email: string;
}

export interface MembershipRow {
  workspaceId: string;
  role: Role;
  name: string;
  logoKey: string | null;
}

/**
 * The few questions that are asked before a workspace is known: whose token is this, where does this person belong. Everything
 * else goes through the scope of one workspace.
 */
export interface Directory {
  hasUsers(): Promise<boolean>;
  /** By id; whoever has deleted their account is not there. */
  users(ids: readonly string[]): Promise<Map<string, KnownUser>>;
  /** Oldest first. */
  memberships(userId: string): Promise<MembershipRow[]>;
  /** Whatever its state. */
  token(hash: string): Promise<AccessTokenRow | undefined>;
  invitation(hash: string): Promise<InvitationRow | undefined>;
  scope(workspaceId: string): WorkspaceScope;
  /** Remembers which workspace is open in a browser. */
  openWorkspace(sessionToken: string, workspaceId: string): Promise<void>;
  changeUser(
    userId: string,
    change: Partial<Pick<typeof users.$inferSelect, "name" | "language">>,
  ): Promise<void>;
  /** Every row of a workspace, by table. */
  rows(workspaceId: string): Promise<Record<string, object[]>>;
  /** Deletes a workspace with every row of it. */
  deleteWorkspace(workspaceId: string): Promise<void>;
  /** Takes a person out of every workspace, with their tokens. */
  forget(userId: string): Promise<void>;
}

export function createDirectory(db: Database): Directory {
  return {
    async hasUsers() {
      const [row] = await db.select({ total: count() }).from(users);
      return (row?.total ?? 0) > 0;
    },
    async users(ids) {
      if (ids.length === 0) return new Map();
      const rows = await db
        .select({ id: users.id, name: users.name, email: users.email })
        .from(users)
        .where(inArray(users.id, [...ids]));
      return new Map(rows.map((row) => [row.id, row]));
    },
    memberships: (userId) =>
      db
        .select({
          workspaceId: members.workspaceId,
          role: members.role,
          name: workspaces.name,
          logoKey: workspaces.logoKey,
        })
        .from(members)
        .innerJoin(workspaces, eq(workspaces.workspaceId, members.workspaceId))
        .where(eq(members.userId, userId))
        .orderBy(asc(members.createdAt), asc(members.workspaceId)),
    async token(hash) {
      return (await db.select().from(accessTokens).where(eq(accessTokens.hash, hash)).limit(1))[0];
    },
    async invitation(hash) {
      return (await db.select().from(invitations).where(eq(invitations.tokenHash, hash)).limit(1))[0];
    },
    scope: (workspaceId) => workspaceScope(db, workspaceId),
    async openWorkspace(sessionToken, workspaceId) {
      await db.update(sessions).set({ openWorkspaceId: workspaceId }).where(eq(sessions.token, sessionToken));
    },
    async changeUser(userId, change) {
      await db
        .update(users)
        .set({ ...change, updatedAt: new Date() })
        .where(eq(users.id, userId));
    },
    async rows(workspaceId) {
      const all: Record<string, object[]> = {};
      for (const [name, table] of Object.entries(tables))
        all[name] = await db
          .select(getTableColumns(table))
          .from(table)
          .where(eq(table.workspaceId, workspaceId));
      return all;
    },
    async deleteWorkspace(workspaceId) {
      const [first, ...rest] = Object.values(tables).map((table) =>
        db.delete(table).where(eq(table.workspaceId, workspaceId)),
      );
      if (first) await db.batch([first, ...rest]);
    },
    async forget(userId) {
      await db.batch([
        db.delete(members).where(eq(members.userId, userId)),
        db.delete(accessTokens).where(eq(accessTokens.userId, userId)),
        db.delete(invitations).where(eq(invitations.invitedBy, userId)),
      ]);
    },
  };
}
