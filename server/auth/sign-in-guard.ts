import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "../problem.ts";

const TRIES = 10;
const WINDOW_S = 900;

/** Counts passwords tried on one account, wherever they come from. */
export interface SignInGuard {
  /** Counts before the password is looked at, so that a thousand at once are a thousand; throws when there are too many. */
  attempt(email: string): Promise<void>;
  succeeded(email: string): Promise<void>;
}

export function createSignInGuard(tries = TRIES): SignInGuard {
  const limiter = new RateLimiterMemory({ points: tries, duration: WINDOW_S });
  return {
    async attempt(email) {
      await limiter.consume(email).catch((refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new Problem(
          "too-many",
          "Too many wrong passwords for this address. Wait a quarter of an hour, or sign in by a link sent to it.",
          { retryAfterS: Math.ceil(refused.msBeforeNext / 1_000) },
        );
      });
    },
    async succeeded(email) {
      await limiter.delete(email);
    },
  };
}
