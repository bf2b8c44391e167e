import { and, desc, isNull } from "drizzle-orm";
import type * as z from "zod";
import type { pageQuery } from "../../shared/api/pages.ts";
import type { AuditSummary } from "../../shared/api/schemas.ts";
import { audits } from "../db/tables/index.ts";
import { countCaptures } from "./count-captures.ts";
import { loadAudits } from "./load-audits.ts";
import { after, type Page, toPage } from "./page-of.ts";
import { presentAudit } from "./present.ts";
import type { Workbench } from "./workbench.ts";

/** All audits, last changed first. */
export async function listAudits(
  { scope }: Workbench,
  { cursor, limit }: z.output<typeof pageQuery>,
): Promise<Page<AuditSummary>> {
  const found = await scope.find(audits, {
    where: and(isNull(audits.deletedAt), after(cursor, audits.updatedAt, audits.id)),
    orderBy: [desc(audits.updatedAt), desc(audits.id)],
    limit: limit + 1,
  });
  const { items: rows, nextCursor } = toPage(found, limit, ({ updatedAt, id }) => [updatedAt, id]);
  const loaded = await loadAudits(
    scope,
    rows.map(({ id }) => id),
  );
  const counts = await countCaptures(
    scope,
    rows.map(({ id }) => id),
    [...loaded.values()].flatMap(({ sites }) => sites.map(({ id }) => id)),
  );
  const items = rows.map((row) => {
    const { merged, touchpoints, latest, actions } = loaded.get(row.id)!;
    return {
      ...presentAudit(row),
      sites: merged.sites.map(({ id, name, isOwn, index }) => ({ id, name, isOwn, index })),
      touchpoints: touchpoints.length,
      captures: counts.get(row.id) ?? 0,
      openActions: actions.filter(({ state }) => state === "open").length,
      lastCaptureAt: latest[0]?.capturedAt ?? null,
    };
  });
  return { items, nextCursor };
}
