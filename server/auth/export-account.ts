import { describeMembership, describePerson } from "./describe-session.ts";
import { listBrowsers } from "./list-browsers.ts";
import { signedIn, type Visit } from "./visit.ts";

/** Columns that would let whoever reads the file in. */
const SECRET = new Set(["hash", "tokenHash"]);

/** Everything that is kept of a person, with every row of the workspaces that they own. Pictures stand under their addresses in the API. */
export async function exportAccount(visit: Visit): Promise<Uint8Array<ArrayBuffer>> {
  const { accounts } = visit;
  const { directory } = accounts;
  const { user } = await signedIn(visit);
  const memberships = await directory.memberships(user.id);
  const owned = memberships.filter(({ role }) => role === "owner");
  const whole = {
    person: await describePerson(accounts, user.id),
    sessions: await listBrowsers(visit),
    memberships: memberships.map(describeMembership),
    workspaces: await Promise.all(
      owned.map(async ({ workspaceId }) => ({ id: workspaceId, rows: await directory.rows(workspaceId) })),
    ),
  };
  return new TextEncoder().encode(JSON.stringify(readable(whole), null, 1));
}

/** Bytes as Base64, and no secrets. */
function readable(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(readable);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !SECRET.has(name))
      .map(([name, inner]) => [name, readable(inner)]),
  );
}
