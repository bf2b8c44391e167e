import * as z from "zod";
import { createClient } from "../../shared/api/client.ts";
import { problem as problemSchema } from "../../shared/api/problem.ts";
import { type ServerIdentity, serverIdentity } from "../../shared/api/schemas.ts";

export const serverProblems = [
  "not-address",
  "unreachable",
  /** In Firefox: none answers on this machine, or one that does not know this installation's origin. */
  "foreign",
  "not-tenpoint",
  "other-version",
  "refused",
  "signed-out",
  "too-many",
  "broken",
] as const;
export type ServerProblem = (typeof serverProblems)[number];

export interface ServerTrouble {
  problem: ServerProblem;
  /** How long the server asks to wait. */
  seconds?: number;
}

export interface Identified {
  /** Origin, after whatever redirects. */
  url: string;
  identity: ServerIdentity;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const ASK_MS = 10_000;
const ourProduct = z.object({ product: z.literal("tenpoint") });

/** Asks an address what server answers there. */
export async function identifyServer(url: string, send: Fetch): Promise<Identified | ServerTrouble> {
  const address = createClient({ baseUrl: url, send }).url("identity", {});
  const init = { credentials: "omit", cache: "no-store", signal: AbortSignal.timeout(ASK_MS) } as const;
  let response: Response;
  try {
    response = await send(address, init);
  } catch {
    return { problem: import.meta.env.FIREFOX && isOnThisMachine(url) ? "foreign" : "unreachable" };
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (ourProduct.safeParse(body).success) {
    const identity = serverIdentity.safeParse(body);
    if (!identity.success) return { problem: "other-version" };
    return { url: new URL(response.url || url).origin, identity: identity.data };
  }
  // A problem told in our own way is told by a server of ours.
  if (!problemSchema.safeParse(body).success) return { problem: "not-tenpoint" };
  return troubleOf(response.status, Number(response.headers.get("retry-after")) || undefined);
}

export function troubleOf(status: number, retryAfter: number | undefined): ServerTrouble {
  if (status === 401) return { problem: "signed-out" };
  if (status === 429) return { problem: "too-many", seconds: retryAfter ?? 60 };
  return { problem: status >= 500 ? "broken" : "refused" };
}

/** A server on this machine answers an extension in Firefox only when that was named to it, and else not so that we could tell. */
const isOnThisMachine = (url: string) =>
  /^http:\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::\d+)?$/.test(url);
