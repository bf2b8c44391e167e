import { ApiProblem } from "../../shared/api/client.ts";
import type { AuditSummary } from "../../shared/api/schemas.ts";
import { clientOf } from "../servers/client-of.ts";
import type { DeviceDoor } from "../servers/device-flow.ts";
import { identifyServer, type ServerTrouble, troubleOf } from "../servers/identify-server.ts";
import { findServer, keepServer } from "../servers/known-servers.ts";
import { serverOrigin } from "../servers/server-origin.ts";

export { clientOf };

export interface Connected {
  url: string;
  audits: AuditSummary[];
  /** How far the clocks of the server and of this computer are apart; 0 where they agree or nobody says. */
  clocksApartMs: number;
}

export type Connection =
  | ({ kind: "connected" } & Connected)
  | { kind: "sign-in"; url: string; door: DeviceDoor }
  | ({ kind: "problem" } & ServerTrouble);

/** Clocks that differ by less agree. */
const CLOCK_TOLERANCE_MS = 3 * 60_000;

/** Asks the address whether a Tenpoint server of our kind answers there, and for its audits. */
export async function connect(typed: string): Promise<Connection> {
  const asked = serverOrigin(typed);
  if (asked === null) return { kind: "problem", problem: "not-address" };
  const found = await identifyServer(asked, (address, init) => fetch(address, init));
  if ("problem" in found) return { kind: "problem", ...found };
  const { url, identity } = found;
  const apart = identity.now === undefined ? 0 : Math.abs(identity.now - Date.now());
  try {
    const audits = await clientOf(url).all("listAudits");
    const token = (await findServer(url))?.token ?? null;
    await keepServer({ url, version: identity.version, token });
    return { kind: "connected", url, audits, clocksApartMs: apart > CLOCK_TOLERANCE_MS ? apart : 0 };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.status === 401 && identity.deviceAuthorization)
      return { kind: "sign-in", url, door: identity.deviceAuthorization };
    if (error.code === "unreachable") return { kind: "problem", problem: "unreachable" };
    if (error.code === "not-tenpoint") return { kind: "problem", problem: "other-version" };
    return { kind: "problem", ...troubleOf(error.status, error.retryAfter) };
  }
}
