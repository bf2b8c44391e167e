import { randomInt } from "node:crypto";
import { and, eq, lt } from "drizzle-orm";
import { type TokenScope, tokenScopes } from "../../shared/api/endpoint.ts";
import { DEVICE_CLIENT_ID } from "../../shared/api/tokens.ts";
import type { Database } from "../db/open-database.ts";
import { workspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { issueToken } from "./issue-token.ts";
import { hashToken, makeToken } from "./secret-token.ts";
import type { DeviceRequestRow } from "./tables/device-requests.ts";
import { deviceRequests } from "./tables/index.ts";

const DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";
const LIFE_MS = 15 * 60_000;
const INTERVAL_S = 5;
/** Consonants that are not mistaken for each other, as RFC 8628 advises. */
const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
const CODE_LENGTH = 8;
/** Of a client that names none. Whatever it holds, no token reaches people, settings or keys. */
const DEFAULT_SCOPES: readonly TokenScope[] = tokenScopes;

/** An answer of the two endpoints that RFC 8628 describes, in its words. */
export interface OAuthAnswer {
  status: 200 | 400;
  body: Record<string, string | number>;
}

export interface DeviceFlow {
  /** A program asks to be let in. */
  request(form: Record<string, string>): Promise<OAuthAnswer>;
  /** It asks whether it has been. */
  poll(form: Record<string, string>): Promise<OAuthAnswer>;
  /** What the program that shows this code asks for. */
  read(userCode: string): Promise<Pick<DeviceRequestRow, "scopes" | "createdAt" | "expiresAt">>;
  /** Lets it in for a member of a workspace, or turns it away; once. */
  decide(userCode: string, allow: boolean, member: { userId: string; workspaceId: string }): Promise<void>;
}

export interface DeviceFlowDeps {
  db: Database;
  publicUrl: string;
  now(): number;
  newId(): string;
}

export function createDeviceFlow({ db, publicUrl, now, newId }: DeviceFlowDeps): DeviceFlow {
  const pending = async (userCode: string) => {
    const hash = hashToken(asTyped(userCode));
    const [row] = await db
      .select()
      .from(deviceRequests)
      .where(eq(deviceRequests.userCodeHash, hash))
      .limit(1);
    if (row?.state !== "pending" || row.expiresAt <= now())
      throw new Problem(
        "expired",
        "No program is waiting under this code. Look at the code again, or start anew in the extension.",
      );
    return row;
  };
  return {
    async request(form) {
      if (form.client_id !== DEVICE_CLIENT_ID) return refusal("invalid_client");
      const scopes = readScopes(form.scope);
      if (!scopes) return refusal("invalid_scope");
      const deviceCode = makeToken();
      const userCode = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
      const createdAt = now();
      await db.delete(deviceRequests).where(lt(deviceRequests.expiresAt, createdAt - LIFE_MS));
      await db.insert(deviceRequests).values({
        deviceHash: hashToken(deviceCode),
        userCodeHash: hashToken(userCode),
        scopes,
        state: "pending",
        createdAt,
        expiresAt: createdAt + LIFE_MS,
      });
      const shown = `${userCode.slice(0, 4)}-${userCode.slice(4)}`;
      return {
        status: 200,
        body: {
          device_code: deviceCode,
          user_code: shown,
          verification_uri: `${publicUrl}/device`,
          verification_uri_complete: `${publicUrl}/device?code=${shown}`,
          expires_in: LIFE_MS / 1_000,
          interval: INTERVAL_S,
        },
      };
    },
    async poll(form) {
      if (form.grant_type !== DEVICE_GRANT) return refusal("unsupported_grant_type");
      if (form.client_id !== DEVICE_CLIENT_ID) return refusal("invalid_client");
      const isIt = eq(deviceRequests.deviceHash, hashToken(form.device_code ?? ""));
      const [row] = await db.select().from(deviceRequests).where(isIt).limit(1);
      if (!row) return refusal("invalid_grant");
      const asked = now();
      if (row.expiresAt <= asked) return refusal("expired_token");
      if (row.state === "denied") return refusal("access_denied");
      if (row.state === "pending") {
        await db.update(deviceRequests).set({ polledAt: asked }).where(isIt);
        const isHasty = row.polledAt !== null && asked - row.polledAt < (INTERVAL_S - 1) * 1_000;
        return refusal(isHasty ? "slow_down" : "authorization_pending");
      }
      // Whoever deletes the row is the one that gets the token: of two that ask at once, one.
      const gone = await db.delete(deviceRequests).where(isIt);
      if (gone.rowsAffected === 0 || row.userId === null || row.grantedWorkspaceId === null)
        return refusal("invalid_grant");
      const bench = { scope: workspaceScope(db, row.grantedWorkspaceId), now, newId };
      const { token } = await issueToken(bench, {
        userId: row.userId,
        kind: "device",
        name: "Tenpoint extension",
        scopes: row.scopes,
        days: null,
      });
      return {
        status: 200,
        body: { access_token: token, token_type: "Bearer", scope: row.scopes.join(" ") },
      };
    },
    async read(userCode) {
      const { scopes, createdAt, expiresAt } = await pending(userCode);
      return { scopes, createdAt, expiresAt };
    },
    async decide(userCode, allow, { userId, workspaceId }) {
      const { deviceHash } = await pending(userCode);
      const decided = await db
        .update(deviceRequests)
        .set({ state: allow ? "approved" : "denied", userId, grantedWorkspaceId: workspaceId })
        .where(and(eq(deviceRequests.deviceHash, deviceHash), eq(deviceRequests.state, "pending")));
      if (decided.rowsAffected === 0)
        throw new Problem(
          "expired",
          "Somebody has answered this request already. Start anew in the extension.",
        );
    },
  };
}

const refusal = (error: string): OAuthAnswer => ({ status: 400, body: { error } });

/** However it was typed: small letters, with or without the dash. */
const asTyped = (userCode: string) => userCode.toUpperCase().replace(/[^A-Z]/g, "");

/** undefined where one is asked for that there is not. */
function readScopes(asked: string | undefined): TokenScope[] | undefined {
  const names = asked?.split(/\s+/).filter((name) => name !== "") ?? [];
  if (names.length === 0) return [...DEFAULT_SCOPES];
  const known = tokenScopes.filter((scope) => names.includes(scope));
  return known.length === new Set(names).size ? known : undefined;
}
