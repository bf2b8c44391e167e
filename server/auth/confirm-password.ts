import { describePerson } from "./describe-session.ts";
import { orRefuse, type Visit } from "./visit.ts";

/** Before something that cannot be taken back: that it is really them. Who has no password has none to give. */
export async function confirmPassword(visit: Visit, userId: string, password: string): Promise<void> {
  const { accounts, request } = visit;
  const person = await describePerson(accounts, userId);
  if (!person?.hasPassword) return;
  await accounts.guard.attempt(person.email);
  await orRefuse(
    accounts.auth.api.verifyPassword({ body: { password }, headers: request.headers }),
    "wrong-credentials",
    "The password is wrong. Try again.",
  );
  await accounts.guard.succeeded(person.email);
}
