import { isNotNull } from "drizzle-orm";
import { dropPictures } from "../audits/drop-pictures.ts";
import type { Workbench } from "../audits/workbench.ts";
import { captures, tricks, workspaces } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { confirmPassword } from "./confirm-password.ts";
import type { Directory } from "./directory.ts";
import { dismiss, listMembers } from "./members.ts";
import { readEmail } from "./read-email.ts";
import { passCookies, signedIn, type Visit } from "./visit.ts";

/** Deletes a person's account. A workspace of which they are the only member goes with them; of others they must not be the only owner. */
export async function deleteAccount(
  visit: Visit,
  { password, email }: { password: string; email: string },
  benchOf: (workspaceId: string) => Workbench,
): Promise<void> {
  const { accounts, request } = visit;
  const { auth, directory, now } = accounts;
  const { user } = await signedIn(visit);
  if (readEmail(email) !== user.email)
    throw new Problem("not-valid", "body.email: Type your own address to confirm.");
  await confirmPassword(visit, user.id, password);
  const places = await Promise.all(
    (await directory.memberships(user.id)).map(async (membership) => {
      const all = await listMembers(accounts, directory.scope(membership.workspaceId));
      const isNeeded =
        membership.role === "owner" && !all.some(({ id, role }) => id !== user.id && role === "owner");
      return { ...membership, isAlone: all.length === 1, isNeeded };
    }),
  );
  const kept = places.find(({ isAlone, isNeeded }) => isNeeded && !isAlone);
  if (kept)
    throw new Problem(
      "conflict",
      `You are the only owner of “${kept.name}”. Make somebody else an owner there first, or take its members out.`,
    );
  for (const { workspaceId, isAlone } of places) {
    if (isAlone) await deleteWorkspace(directory, benchOf(workspaceId));
    else await dismiss(directory.scope(workspaceId), user.id, now());
  }
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
  passCookies(visit, headers);
  await directory.forget(user.id);
  await (await auth.$context).internalAdapter.deleteUser(user.id);
}

/** With every row of it, and every picture that is no other's. */
async function deleteWorkspace(directory: Directory, bench: Workbench): Promise<void> {
  const { scope } = bench;
  const [ofCaptures, ofTricks, workspace] = await Promise.all([
    scope.countBy(captures, "screenshotKey", isNotNull(captures.screenshotKey)),
    scope.countBy(tricks, "screenshotKey", isNotNull(tricks.screenshotKey)),
    scope.first(workspaces, { columns: ["logoKey"] }),
  ]);
  await directory.deleteWorkspace(scope.workspaceId);
  await dropPictures(bench, [...ofCaptures.keys(), ...ofTricks.keys(), workspace?.logoKey]);
}
