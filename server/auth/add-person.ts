import { Problem } from "../problem.ts";
import type { Accounts } from "./accounts.ts";

export interface NewPerson {
  name: string;
  /** In its one form. */
  email: string;
  password: string;
  language: string;
  /** They have shown already that they read this mailbox. */
  emailVerified: boolean;
}

/** Makes an account. Only the verbs for a first owner and for invitations do; nobody signs up otherwise. */
export async function addPerson(
  { auth }: Accounts,
  { password, ...particulars }: NewPerson,
): Promise<string> {
  const context = await auth.$context;
  const refuseTwin = async () => {
    if (await context.internalAdapter.findUserByEmail(particulars.email))
      throw new Problem("conflict", "This address has an account already. Sign in with it, then come back.");
  };
  await refuseTwin();
  const hash = await context.password.hash(password);
  const { id } = await context.internalAdapter
    .createUser(particulars, { method: "email-password" })
    .catch(async (error: unknown) => {
      // Another may have been made while the password was hashed: a button that was pressed twice.
      await refuseTwin();
      throw error;
    });
  await context.internalAdapter.createAccount({
    userId: id,
    accountId: id,
    providerId: "credential",
    password: hash,
  });
  return id;
}

/** Takes it back, where what it was made for could not be had after all. */
export async function dropPerson({ auth }: Accounts, userId: string): Promise<void> {
  await (await auth.$context).internalAdapter.deleteUser(userId);
}
