import { isAPIError } from "better-auth/api";
import type { ProblemCode } from "../../shared/api/problem.ts";
import { Problem } from "../problem.ts";
import type { Accounts } from "./accounts.ts";
import type { Caller } from "./caller.ts";

/** A request to do with accounts: who asks, with what headers, and the headers of the answer. */
export interface Visit {
  accounts: Accounts;
  caller: Caller;
  request: Request;
  answer: Headers;
}

/** The person who is signed in, with their session. */
export async function signedIn({ accounts, request }: Pick<Visit, "accounts" | "request">) {
  const known = await accounts.auth.api.getSession({ headers: request.headers });
  if (!known) throw new Problem("signed-out", "Sign in first.");
  return known;
}

/** Gives the browser the cookies that came with an answer of the library. */
export function passCookies({ answer }: Pick<Visit, "answer">, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) answer.append("set-cookie", cookie);
}

/** Says in our words that the library has refused; a bug of it stays one. */
export async function orRefuse<Value>(
  work: Promise<Value>,
  code: ProblemCode,
  message: string,
): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (isAPIError(error) && Number(error.statusCode) < 500) throw new Problem(code, message);
    throw error;
  }
}
