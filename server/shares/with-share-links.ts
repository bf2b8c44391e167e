import type { Authenticate, ShareVisitor } from "../auth/caller.ts";
import { hashToken } from "../auth/secret-token.ts";
import type { ShareRow } from "../db/tables/shares.ts";

export const SHARE_PREFIX = "tps_";
const BEARER = new RegExp(`^Bearer\\s+(${SHARE_PREFIX}\\S*)$`, "i");

/** Takes a request that carries the token of a share link for a stranger's, whoever else sends it; all others are told as before. */
export const withShareLinks =
  (
    find: (tokenHash: string) => Promise<ShareRow | undefined>,
    now: () => number,
    inner: Authenticate,
  ): Authenticate =>
  async (request) => {
    const [, token] = BEARER.exec(request.headers.get("authorization") ?? "") ?? [];
    if (token === undefined) return inner(request);
    const share = await find(hashToken(token));
    if (!share || share.revokedAt !== null || share.expiresAt <= now()) return null;
    const { workspaceId, auditId, kind, id, expiresAt } = share;
    return {
      kind: "share",
      workspaceId,
      auditId,
      share: kind,
      shareId: id,
      expiresAt,
    } satisfies ShareVisitor;
  };
