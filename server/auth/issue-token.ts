import type { TokenScope } from "../../shared/api/endpoint.ts";
import type { Workbench } from "../audits/workbench.ts";
import type { AccessTokenRow, accessTokenKinds } from "../db/tables/access-tokens.ts";
import { accessTokens } from "../db/tables/index.ts";
import { hashToken, makeToken } from "./secret-token.ts";

const PREFIX = "tp_";
/** Enough to know a token by, and too little to guess it by. */
const SHOWN = 9;
const DAY_MS = 86_400_000;

export interface TokenWish {
  userId: string;
  kind: (typeof accessTokenKinds)[number];
  name: string;
  scopes: readonly TokenScope[];
  /** null: until it is revoked. */
  days: number | null;
}

/** Makes a token that acts for a member of the workspace. The token itself is kept nowhere. */
export async function issueToken(
  { scope, now, newId }: Pick<Workbench, "scope" | "now" | "newId">,
  { userId, kind, name, scopes, days }: TokenWish,
): Promise<{ token: string; row: Omit<AccessTokenRow, "workspaceId"> }> {
  const token = makeToken(PREFIX);
  const createdAt = now();
  const row = {
    id: newId(),
    userId,
    kind,
    name,
    prefix: token.slice(0, SHOWN),
    hash: hashToken(token),
    scopes: [...new Set(scopes)],
    createdAt,
    lastUsedAt: null,
    expiresAt: days === null ? null : createdAt + days * DAY_MS,
    revokedAt: null,
  };
  await scope.write(scope.insert(accessTokens, row));
  return { token, row };
}
