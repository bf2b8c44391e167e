import {
  type Endpoint,
  type Role,
  roles,
  type ShareKind,
  scopeOf,
  type TokenScope,
} from "../../shared/api/endpoint.ts";
import { LOCAL_WORKSPACE } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";

/** Somebody acting in a workspace that they are a member of, in person or by a token of theirs. */
export interface Member {
  kind: "member";
  workspaceId: string;
  role: Role;
  /** `null`: in person, so everything that the role may do. */
  scopes: readonly TokenScope[] | null;
  /** `null` on a server without accounts. */
  userId: string | null;
  /** Empty on a server without accounts. */
  userName: string;
}

/** Signed in, and a member of no workspace. */
export interface LonePerson {
  kind: "person";
  userId: string;
  userName: string;
}

/** A stranger with a link to one audit. */
export interface ShareVisitor {
  kind: "share";
  workspaceId: string;
  auditId: string;
  share: ShareKind;
  shareId: string;
  expiresAt: number;
}

/** Who a request comes from; `null` is nobody known. */
export type Caller = Member | LonePerson | ShareVisitor | null;

/** Tells who asks, by what the request carries; an expired or revoked right is none. */
export type Authenticate = (request: Request) => Promise<Caller>;

/** Whoever reaches a server without accounts is its one person: it listens on loopback alone. */
export const localOwner: Member = {
  kind: "member",
  workspaceId: LOCAL_WORKSPACE,
  role: "owner",
  scopes: null,
  userId: null,
  userName: "",
};

/** Throws where the caller may not call the endpoint. */
export function authorize(endpoint: Endpoint, caller: Caller): void {
  const { access } = endpoint;
  if (access === "public") return;
  if (caller === null) throw new Problem("signed-out", "Sign in first, or give a token that is still valid.");
  if (caller.kind === "share") {
    if (endpoint.share?.includes(caller.share)) return;
    throw new Problem("not-allowed", "This link opens one audit and nothing else. Ask whoever sent it.");
  }
  if (caller.kind === "member" && caller.scopes !== null) {
    const scope = scopeOf(endpoint);
    if (scope === "none")
      throw new Problem("not-allowed", "No token may do this. Sign in to the dashboard and do it there.");
    if (!caller.scopes.includes(scope))
      throw new Problem("not-allowed", `This token may not do this: it lacks the scope "${scope}".`);
  }
  if (access === "person") return;
  if (caller.kind === "person")
    throw new Problem("not-allowed", "You belong to no workspace. Accept an invitation, or open one.");
  if (roles.indexOf(caller.role) < roles.indexOf(access))
    throw new Problem(
      "not-allowed",
      `You are ${roleNames[caller.role]} here, and this is for ${roleNames[access]}. Ask an owner of the workspace.`,
    );
}

const roleNames: Record<Role, string> = {
  viewer: "a viewer",
  rater: "a rater",
  editor: "an editor",
  owner: "an owner",
};
