import { orRefuse, type Visit } from "./visit.ts";

/** Sets a new password by a token from a mail. Every session ends. */
export async function resetPassword(
  { accounts }: Visit,
  { token, password }: { token: string; password: string },
): Promise<void> {
  await orRefuse(
    accounts.auth.api.resetPassword({ body: { token, newPassword: password } }),
    "expired",
    "This link has been used or is too old. Ask for a new one.",
  );
}
