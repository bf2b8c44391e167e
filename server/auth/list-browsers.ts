import type { SignedInBrowser } from "../../shared/api/accounts.ts";
import { signedIn, type Visit } from "./visit.ts";

/** The browsers in which the person is signed in, this one first, then the newest. */
export async function listBrowsers(visit: Visit): Promise<SignedInBrowser[]> {
  const { auth, now } = visit.accounts;
  const { session } = await signedIn(visit);
  const all = await auth.api.listSessions({ headers: visit.request.headers });
  return all
    .filter(({ expiresAt }) => expiresAt.getTime() > now())
    .map(({ id, token, userAgent, createdAt, expiresAt }) => ({
      id,
      isThis: token === session.token,
      userAgent: userAgent ?? "",
      createdAt: createdAt.getTime(),
      expiresAt: expiresAt.getTime(),
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.createdAt - a.createdAt);
}
