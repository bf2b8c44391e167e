import { eq } from "drizzle-orm";
import type { Session } from "../../shared/api/accounts.ts";
import { members, workspaces } from "../db/tables/index.ts";
import { LOCAL_WORKSPACE } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { addPerson, dropPerson } from "./add-person.ts";
import { readEmail } from "./read-email.ts";
import { signIn } from "./sign-in.ts";
import type { Visit } from "./visit.ts";

export interface FirstOwner {
  token: string;
  name: string;
  email: string;
  password: string;
  workspaceName: string;
  language: string;
}

/** Makes whoever holds the link from the terminal the first owner. What was audited before there were accounts is theirs. */
export async function setUp(visit: Visit, input: FirstOwner): Promise<Session> {
  const { accounts } = visit;
  const { directory, setupToken, now } = accounts;
  const { token, name, email: typed, password, workspaceName, language } = input;
  const email = readEmail(typed);
  if (!setupToken.take(token))
    throw new Problem(
      "expired",
      "This link is not the one that the server printed last, or it has been used. Start the server again for a new one.",
    );
  let userId: string | undefined;
  try {
    if (await directory.hasUsers())
      throw new Problem("expired", "This server has its owner already. Ask them for an invitation.");
    userId = await addPerson(accounts, { name, email, password, language, emailVerified: true });
    const scope = directory.scope(LOCAL_WORKSPACE);
    await scope.write(
      scope.insert(
        workspaces,
        { name: workspaceName, language, regions: [], logoKey: null, createdAt: now() },
        { ifNew: true },
      ),
      scope.update(
        workspaces,
        { name: workspaceName, language },
        eq(workspaces.workspaceId, LOCAL_WORKSPACE),
      ),
      scope.insert(members, { userId, role: "owner", createdAt: now() }),
    );
  } catch (error) {
    // Somebody without a workspace could not come in, and the link would answer that there is an owner.
    if (userId !== undefined) await dropPerson(accounts, userId);
    setupToken.release();
    throw error;
  }
  return signIn(visit, { email, password, remember: true });
}
