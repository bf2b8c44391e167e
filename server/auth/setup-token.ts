import type { SetupToken } from "./accounts.ts";
import { hashToken, isToken } from "./secret-token.ts";

export function createSetupToken(token: string): SetupToken {
  const hash = hashToken(token);
  let isTaken = false;
  return {
    take(given) {
      if (isTaken || !isToken(given, hash)) return false;
      isTaken = true;
      return true;
    },
    release() {
      isTaken = false;
    },
  };
}
