import type * as z from "zod";
import type { Waiver } from "../../shared/api/schemas.ts";
import type { waiverInput } from "../../shared/api/waivers.ts";
import { pageKeyOf } from "../../shared/audit/page-key.ts";
import { audits, waivers } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { checkKnown } from "./check-known.ts";
import { checkSite } from "./check-site.ts";
import { findLive } from "./find-live.ts";
import { loadWaivers } from "./list-waivers.ts";
import { presentWaiver } from "./present.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

type Place = Pick<Waiver, "checkId" | "scope" | "siteId" | "pageKey">;

/** Sets a check aside somewhere; once in each place. */
export async function createWaiver(
  bench: Workbench,
  auditId: string,
  input: z.output<typeof waiverInput>,
): Promise<Waiver> {
  const { scope, now, newId } = bench;
  await findLive(scope, audits, auditId, "audit");
  const { checkId, who, why } = input;
  checkKnown(checkId);
  const place = {
    checkId,
    scope: input.scope,
    siteId: input.scope === "site" ? input.siteId : null,
    url: input.scope === "page" ? input.url : null,
    pageKey: input.scope === "page" ? pageKeyOf(input.url, input.kind) : null,
  };
  await checkSite(scope, auditId, place.siteId);
  await refuseTwin(scope, auditId, place);
  const row = { id: newId(), auditId, ...place, who, why, createdAt: now(), deletedAt: null };
  await scope.write(scope.insert(waivers, row), touchAudit(bench, auditId));
  return presentWaiver(row);
}

/** A check is set aside once in each place. */
export async function refuseTwin(scope: WorkspaceScope, auditId: string, place: Place): Promise<void> {
  const known = await loadWaivers(scope, auditId);
  const twin = known.find(
    (waiver) =>
      waiver.checkId === place.checkId &&
      waiver.scope === place.scope &&
      waiver.siteId === place.siteId &&
      waiver.pageKey === place.pageKey,
  );
  if (twin)
    throw new Problem(
      "conflict",
      `This check is set aside here already, by ${twin.who}. Take that waiver back first.`,
    );
}
