import { and, eq, gt, isNull } from "drizzle-orm";
import type * as z from "zod";
import type { Share, shareInput } from "../../shared/api/shares.ts";
import { findLive } from "../audits/find-live.ts";
import type { Workbench } from "../audits/workbench.ts";
import { hashToken, makeToken } from "../auth/secret-token.ts";
import { audits, shares } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { presentShare } from "./present-share.ts";
import { SHARE_PREFIX } from "./with-share-links.ts";

const DAY_MS = 86_400_000;
const OPEN_MAX = 100;

/** The one answer that holds the link's token; only its hash is kept. */
export async function createShare(
  { scope, now, newId }: Workbench,
  auditId: string,
  { kind, name, days }: z.output<typeof shareInput>,
  createdBy: string,
): Promise<Share & { token: string }> {
  await findLive(scope, audits, auditId, "audit");
  const at = now();
  const open = await scope.find(shares, {
    where: and(eq(shares.auditId, auditId), isNull(shares.revokedAt), gt(shares.expiresAt, at)),
    columns: ["id"],
  });
  if (open.length >= OPEN_MAX)
    throw new Problem(
      "conflict",
      `This audit has ${OPEN_MAX} open links already. Revoke those nobody needs.`,
    );
  const token = makeToken(SHARE_PREFIX);
  const row = {
    id: newId(),
    auditId,
    kind,
    name,
    tokenHash: hashToken(token),
    createdBy,
    createdAt: at,
    expiresAt: at + days * DAY_MS,
    revokedAt: null,
    opens: 0,
    openedAt: null,
  };
  await scope.write(scope.insert(shares, row));
  return { ...presentShare(row), token };
}
