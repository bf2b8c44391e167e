import type { Session } from "../../shared/api/accounts.ts";
import { describeSignedIn } from "./describe-session.ts";
import { readEmail } from "./read-email.ts";
import { orRefuse, passCookies, type Visit } from "./visit.ts";

export async function signIn(
  visit: Visit,
  { email: typed, password, remember }: { email: string; password: string; remember: boolean },
): Promise<Session> {
  const { accounts, request } = visit;
  const email = readEmail(typed);
  await accounts.guard.attempt(email);
  const { headers, response } = await orRefuse(
    accounts.auth.api.signInEmail({
      body: { email, password, rememberMe: remember },
      headers: request.headers,
      returnHeaders: true,
    }),
    "wrong-credentials",
    "The e-mail or the password is wrong. Try again, or have a link sent to you.",
  );
  await accounts.guard.succeeded(email);
  passCookies(visit, headers);
  return describeSignedIn(accounts, response.user.id);
}
