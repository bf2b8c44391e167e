import { isAPIError } from "better-auth/api";
import type { Session } from "../../shared/api/accounts.ts";
import { Problem } from "../problem.ts";
import { describeSignedIn } from "./describe-session.ts";
import { passCookies, type Visit } from "./visit.ts";

/** Signs in by a token from a mail, once. */
export async function signInByLink(visit: Visit, token: string): Promise<Session> {
  const { accounts, request } = visit;
  try {
    const { headers, response } = await accounts.auth.api.magicLinkVerify({
      query: { token },
      headers: request.headers,
      returnHeaders: true,
    });
    passCookies(visit, headers);
    return await describeSignedIn(accounts, response.user.id);
  } catch (error) {
    // It answers a token that is no good by sending the browser elsewhere.
    if (isAPIError(error) && Number(error.statusCode) < 500)
      throw new Problem("expired", "This link has been used or is too old. Ask for a new one.");
    throw error;
  }
}
