import { mailLanguage, writeLetter } from "../mail/write-letter.ts";
import { confirmPassword } from "./confirm-password.ts";
import { describePerson } from "./describe-session.ts";
import { orRefuse, passCookies, signedIn, type Visit } from "./visit.ts";

/** Sets a new password. Every other session ends, and this one goes on under a new token. */
export async function changePassword(
  visit: Visit,
  { current, password }: { current: string; password: string },
): Promise<void> {
  const { accounts, request } = visit;
  const { auth, directory, mailer, publicUrl } = accounts;
  const { user, session } = await signedIn(visit);
  const person = await describePerson(accounts, user.id);
  await confirmPassword(visit, user.id, current);
  if (person?.hasPassword) {
    const { headers, response } = await orRefuse(
      auth.api.changePassword({
        body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
        headers: request.headers,
        returnHeaders: true,
      }),
      "wrong-credentials",
      "The password is wrong. Try again.",
    );
    passCookies(visit, headers);
    if (response.token && session.openWorkspaceId)
      await directory.openWorkspace(response.token, session.openWorkspaceId);
  } else {
    await auth.api.setPassword({ body: { newPassword: password }, headers: request.headers });
    await auth.api.revokeOtherSessions({ headers: request.headers });
  }
  mailer.send(
    user.email,
    writeLetter(mailLanguage(user.language), "password-changed", { name: user.name }, publicUrl),
  );
}
