import type { Accounts } from "../auth/accounts.ts";
import type { Member } from "../auth/caller.ts";
import type { Visit } from "../auth/visit.ts";
import { Problem } from "../problem.ts";
import type { RouteContext } from "./route.ts";

/** What the verbs about people need of a request; refused on a server where nobody signs in. */
export function visitOf({ accounts, caller, request, answer }: RouteContext): Visit {
  return { accounts: accountsOf({ accounts }), caller, request, answer };
}

export function accountsOf({ accounts }: Pick<RouteContext, "accounts">): Accounts {
  if (accounts) return accounts;
  throw new Problem(
    "not-allowed",
    "This server is for one person and has no accounts. To make it a team's, run: npm run tenpoint -- team",
  );
}

/** A member who has an account. */
export function memberOf({ caller }: RouteContext): Member & { userId: string } {
  if (caller?.kind === "member" && caller.userId !== null) return { ...caller, userId: caller.userId };
  throw new Problem("not-allowed", "This is for members who are signed in.");
}

/** In whichever role the caller is here; somebody without a workspace has been refused before. */
export function roleOf({ caller }: RouteContext): Pick<Member, "role"> {
  return { role: caller?.kind === "member" ? caller.role : "viewer" };
}
